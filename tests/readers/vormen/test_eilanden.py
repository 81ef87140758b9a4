"""Tables beside and under each other on one sheet, told apart; and what must not be cut."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.readers.bestand.blad import SOORT, Blad
from prestatiemonitor.readers.bestand.bladscan import Bladscan
from prestatiemonitor.readers.bestand.herschikken import Cel, bezet, stapel, transponeer, uitsnede
from prestatiemonitor.readers.vormen.eilanden import eilanden

KOP = ["Plan", "Kern", "Status", "Sociale huur"]
ANDERE_KOP = ["Project", "Status", "Oplevering", "Middenhuur"]


def maak_blad(rijen: Sequence[Sequence[object]], **meer: object) -> Blad:
    breedte = max((len(rij) for rij in rijen), default=0)
    cellen = np.array([[*rij, *[None] * (breedte - len(rij))] for rij in rijen], dtype=object)
    cellen = cellen.reshape(len(rijen), breedte)
    soorten = np.array([[SOORT[type(cel)] for cel in rij] for rij in cellen.tolist()], dtype=np.uint8)
    return Blad("Plannen", True, cellen, soorten.reshape(cellen.shape), **meer)  # type: ignore[arg-type]


def plekken(blad: Blad) -> list[tuple[str, str]]:
    return [blad.plaats(int(r), int(k)) for r, k in zip(*np.nonzero(bezet(blad)), strict=True)]


def eerste_cellen(blad: Blad) -> list[str]:
    return [eiland.bron(*[int(n[0]) for n in np.nonzero(bezet(eiland))]) for eiland in eilanden(blad)]


LIJST = [KOP, ["De Dijk", "Nijkerk", "1A", 10], ["De Laan", "Hoevelaken", "3", 8]]
TWEEDE = [ANDERE_KOP, ["De Brink", "3", 2030, 4], ["De Es", "4B", 2031, 6]]


@pytest.mark.parametrize(
    "rijen",
    [
        LIJST,
        [["Woningbouw"], [], *LIJST],
        [KOP, LIJST[1], [], LIJST[2], [], ["Totaal", None, None, 18]],
        [KOP, ["Nijkerk"], LIJST[1], ["Hoevelaken"], LIJST[2]],
        [KOP, LIJST[1], [], ["Hoevelaken"], KOP, LIJST[2]],
        [[*KOP[:3], None, KOP[3]], *[[*rij[:3], None, rij[3]] for rij in LIJST[1:]]],
        [[*KOP, None, "Opmerking", "Trekker"], *[[*rij, None, "nog niet zeker", "Jansen"] for rij in LIJST[1:]]],
        [*LIJST, [], ["* aantallen zijn bruto"], ["Status", "Betekenis"], ["1A", "Onherroepelijk"]],
    ],
    ids=["plat", "titel", "witregel", "banner", "koppen_opnieuw", "witte_kolom", "opmerking", "legenda"],
)
def test_one_table_stays_the_very_same_sheet(rijen: list[list[object]]) -> None:
    blad = maak_blad(rijen)
    assert eilanden(blad)[0] is blad
    assert len(eilanden(blad)) == 1


def test_a_table_with_other_headings_below_begins_at_its_title() -> None:
    blad = maak_blad([["Harde plannen"], *LIJST, ["* bruto"], [], ["Zachte plannen"], *TWEEDE])
    boven, onder = eilanden(blad)
    assert plekken(boven)[-1] == ("Plannen", "A5")
    assert plekken(onder)[0] == ("Plannen", "A7")
    assert onder.cel(2, 3) == "D9"


@pytest.mark.parametrize(
    ("tussen", "begin"),
    [
        ([], "A4"),
        ([["Zachte plannen"]], "A4"),
        ([["Zachte plannen"], [], ["Peildatum 1 januari"]], "A4"),
        ([[], ["Zachte plannen"], [], ["Peildatum 1 januari"]], "A5"),
        ([["Bron: gemeente"]], "A5"),
        ([["Bron: gemeente"], ["Zachte plannen"]], "A5"),
        ([["Dit zijn alle plannen."], [], ["Zachte plannen"]], "A6"),
        ([["Totaal", None, None, 18], ["Zachte plannen"], []], "A5"),
    ],
)
def test_notes_stay_above_and_titles_go_with_the_table_below(tussen: list[list[object]], begin: str) -> None:
    assert eerste_cellen(maak_blad([*LIJST, *tussen, *TWEEDE])) == ["Plannen!A1", f"Plannen!{begin}"]


def test_tables_beside_each_other_each_keep_their_own_cells() -> None:
    naast = [[*links, None, *rechts] for links, rechts in zip(LIJST, TWEEDE, strict=True)]
    links, rechts = eilanden(maak_blad([["Hard", None, None, None, None, "Zacht"], *naast]))
    assert plekken(links)[0] == ("Plannen", "A1")
    assert plekken(rechts)[0] == ("Plannen", "F1")
    assert rechts.letters(1) == ("F", "G", "H", "I")


def test_two_beside_each_other_below_a_wide_one_are_three() -> None:
    breed = [[*rij, *[None] * 4, "x"] for rij in [["Plannen", *KOP], *[["a", *rij] for rij in LIJST[1:]]]]
    naast = [[*links, None, *rechts] for links, rechts in zip(LIJST, TWEEDE, strict=True)]
    assert eerste_cellen(maak_blad([*breed, [], *naast])) == ["Plannen!A1", "Plannen!A5", "Plannen!F5"]


def test_what_is_known_of_cells_goes_along_with_them() -> None:
    scan = Bladscan({(5, 3): "#REF!"}, frozenset({(1, 3)}), frozenset({5}), frozenset({3}))
    boven, onder = eilanden(maak_blad([*LIJST, [], *TWEEDE], scan=scan, samengevoegd=((5, 0, 6, 0), (0, 0, 0, 1))))
    assert (boven.zonder_waarde, boven.foutcellen, boven.samengevoegd) == ({(1, 3)}, {}, ((0, 0, 0, 1),))
    assert onder.foutcellen == {(1, 3): "#REF!"}
    assert onder.samengevoegd == ((1, 0, 2, 0),)
    assert (onder.scan.verborgen_rijen, onder.scan.verborgen_kolommen) == ({1}, {3})


CELLEN = st.one_of(
    st.none(), st.integers(0, 3), st.sampled_from([*KOP, *ANDERE_KOP, "Totaal", "Nijkerk", "* noot", "#REF!"])
)


@settings(deadline=None, max_examples=150)
@given(
    delen=st.lists(
        st.one_of(st.sampled_from([KOP, ANDERE_KOP, []]), st.lists(CELLEN, max_size=10)), min_size=1, max_size=14
    ),
    schuif=st.lists(st.integers(0, 5), min_size=14, max_size=14),
)
def test_every_filled_cell_is_in_exactly_one_island(delen: list[list[object]], schuif: list[int]) -> None:
    rijen = [[*[None] * over, *rij] for rij, over in zip(delen, schuif, strict=False)]
    blad = maak_blad(rijen, scan=Bladscan({(0, 0): "#REF!"} if rijen[0] else {}))
    samen = [plek for eiland in eilanden(blad) for plek in plekken(eiland)]
    assert sorted(samen) == sorted(plekken(blad))


@settings(deadline=None, max_examples=50)
@given(rijen=st.lists(st.lists(CELLEN, min_size=3, max_size=3), min_size=1, max_size=6))
def test_transposing_twice_is_the_same_sheet_and_stacking_keeps_places(rijen: list[list[object]]) -> None:
    blad = maak_blad(rijen, scan=Bladscan({(0, 1): "#DIV/0!"}, verborgen_rijen=frozenset({0})))
    om = transponeer(blad)
    assert sorted(plekken(om)) == sorted(plekken(blad))
    assert om.foutcellen == {(1, 0): "#DIV/0!"}
    assert om.scan.verborgen_kolommen == {0}
    terug = transponeer(om)
    assert (terug.cellen == blad.cellen).all()
    stapeltje = stapel("Nieuw", [["Plan", Cel(om, 1, 0)], [Cel(terug, len(rijen) - 1, 2), None]])
    assert stapeltje.bron(0, 1) == "Plannen!B1"
    assert stapeltje.bron(0, 0) == "Nieuw!A1"
    assert stapeltje.bron(1, 0) == f"Plannen!C{len(rijen)}"
    assert stapeltje.foutcellen == {(0, 1): "#DIV/0!"}


def test_a_cut_of_a_cut_still_knows_the_first_sheet() -> None:
    blad = maak_blad([*LIJST, [], *TWEEDE])
    assert uitsnede(uitsnede(blad, range(4, 7), range(4)), [1], [3]).bron(0, 0) == "Plannen!D6"
