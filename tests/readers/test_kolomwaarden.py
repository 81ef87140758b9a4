"""Columns read at once are what each of their cells is by itself."""

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.readers.bestand.blad import SOORT, Blad, Werkboek
from prestatiemonitor.readers.indeling import Indeling
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.rijen import aaneen, zijn_leeg_in
from prestatiemonitor.readers.tekstkolom import genummerde_teksten, herhaalde_teksten, tekstkolom
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg

TEKSTEN = st.one_of(
    st.sampled_from([" De Dijk ", "n.n.b.", " N.T.B. ", "-", "?", "A 1\n"]), st.text("ab -\xa0", min_size=1)
)
CELLEN = st.lists(st.one_of(TEKSTEN.filter(str.strip), st.none(), st.floats(0, 9), st.booleans(), st.dates()))


def blad_met(cellen: list[Any]) -> Blad:
    """A sheet of one column."""
    kolom = np.empty((len(cellen), 1), dtype=object)
    kolom[:, 0] = cellen
    return Blad("Blad", True, kolom, np.array([[SOORT[type(cel)]] for cel in cellen], dtype=np.uint8).reshape(-1, 1))


def lezer_van(blad: Blad, rijen: list[int]) -> Kolomlezer:
    return Kolomlezer(Lezing(Werkboek("x.xlsx", (blad,)), Indeling()), blad, rijen)


def als_cel(cel: object) -> str | None:
    return None if is_leeg(cel) else als_tekst(cel) or None


@given(CELLEN)
def test_a_column_of_texts_has_what_each_of_its_cells_says(cellen: list[Any]) -> None:
    blad = blad_met(cellen)
    assert lezer_van(blad, [*range(len(cellen))]).tekst(0) == [*map(als_cel, cellen)]


@given(st.lists(TEKSTEN.filter(str.strip), min_size=1, max_size=9), st.integers(1, 200))
def test_so_has_a_long_column_of_names_and_one_of_the_same_few_words(anders: list[str], aantal: int) -> None:
    for lang in ([f" plan {i}" for i in range(aantal)], ["3. Ontwerp "] * aantal):
        cellen = [*lang, *anders]
        assert lezer_van(blad_met(cellen), [*range(len(cellen))]).tekst(0) == [*map(als_cel, cellen)]


@given(CELLEN)
def test_the_cells_of_a_column_that_say_nothing_are_each_of_them_that_does(cellen: list[Any]) -> None:
    gevonden = zijn_leeg_in(blad_met(cellen), slice(None), 0)
    assert gevonden.tolist() == [*map(is_leeg, cellen)]


@given(st.lists(st.integers(0, 29), max_size=6) | st.integers(0, 29).map(lambda n: [*range(n, 30)]))
def test_rows_that_follow_each_other_are_a_slice_and_all_give_the_same_cells(rijen: list[int]) -> None:
    index, reeks = aaneen(rijen), np.arange(30)
    assert reeks[index].tolist() == rijen
    assert isinstance(index, slice) == (bool(rijen) and rijen == [*range(rijen[0], rijen[0] + len(rijen))])


@given(st.lists(st.tuples(st.sampled_from(["Blad!A", "Blad!AB", "é"]), st.integers(1, 2_000_000))))
def test_texts_of_a_column_made_at_once_are_those_made_one_by_one(paren: list[tuple[str, int]]) -> None:
    soorten = sorted({soort for soort, _ in paren})
    welke = np.array([soorten.index(soort) for soort, _ in paren], dtype=int)
    nummers = np.array([nummer for _, nummer in paren], dtype=int)
    assert genummerde_teksten(soorten, welke, nummers).tolist() == [f"{soort}{nummer}" for soort, nummer in paren]
    assert herhaalde_teksten(soorten, welke).tolist() == [soort for soort, _ in paren]


def test_a_text_that_is_missing_is_missing_in_its_column() -> None:
    assert tekstkolom(["a", None]).isna().tolist() == [False, True]
    assert herhaalde_teksten(["a", None], np.array([1, 0, 1])).isna().tolist() == [True, False, True]
