"""Single cells: numbers as people write them, and what counts as nothing."""

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.readers.woorden.cellen import als_tekst, celnaam, is_leeg, lees_getal, lijkt_getal


@pytest.mark.parametrize(
    ("geschreven", "getal"),
    [
        ("12", 12), (" 12 ", 12), ("1.250", 1250), ("12.345.678", 12_345_678), ("1.250,75", 1250.75), ("0,125", 0.125),
        ("0.125", 0.125), ("3.5", 3.5), ("-6", -6), ("−6", -6), ("–6", -6), ("+6", 6), ("(6)", -6), ("7 woningen", 7),
        (7, 7), (7.5, 7.5), ("0", 0),
    ],
)  # fmt: skip
def test_a_number_is_read_as_a_dutch_reader_would(geschreven, getal) -> None:
    assert lees_getal(geschreven) == (getal, "getal")


@pytest.mark.parametrize(
    "geschreven",
    ["ca. 30", "circa 30", "± 30", "ongeveer 30 woningen", "~30", "plm. 30", "30*", "min. 30", "30 ²", "30 1)"],
)
def test_an_estimate_is_known_as_one(geschreven) -> None:
    assert lees_getal(geschreven) == (30, "geschat")


@pytest.mark.parametrize(
    "geschreven", ["30-40", "30 – 40", "30 à 40", "tussen 30 en 40", "30 tot 40 woningen", "30 t/m 40"]
)
def test_a_range_is_the_least_it_can_be_and_known_as_a_range(geschreven) -> None:
    assert lees_getal(geschreven) == (30, "bereik")
    assert lijkt_getal(geschreven)


@pytest.mark.parametrize("geschreven", [None, "", "  ", "-", "–", "?", "n.n.b.", "N.N.B.", "nvt", "p.m.", "n.b. "])
def test_the_words_for_unknown_are_missing_and_never_zero(geschreven) -> None:
    assert is_leeg(geschreven)
    assert lees_getal(geschreven) == (None, "leeg")


@pytest.mark.parametrize(
    "geschreven",
    [
        "40-30",
        "2025-2027",
        "12-2026",
        "12/13",
        "veel",
        "12 34",
        "1,2,3",
        "1.25.0",
        "12a",
        "1e3",
        "12%",
        True,
        dt.datetime(2026, 1, 1),
        math.nan,
        math.inf,
    ],
)
def test_what_is_no_number_is_asked(geschreven) -> None:
    assert lees_getal(geschreven) == (None, "tekst")
    assert not lijkt_getal(geschreven) or isinstance(geschreven, float)


def test_a_dot_is_a_decimal_mark_in_the_contracts_own_files() -> None:
    assert lees_getal("1.125", punt_is_komma=True) == (1.125, "getal")
    assert lees_getal("1.125") == (1125, "getal")


@given(st.integers(-(10**9), 10**9))
def test_whole_numbers_survive_as_text_with_and_without_thousands(getal: int) -> None:
    assert lees_getal(str(getal)) == (getal, "getal")
    assert lees_getal(f"{getal:,}".replace(",", ".")) == (getal, "getal")


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [(2026.0, "2026"), (0.5, "0.5"), (True, "true"), (None, ""), (dt.datetime(2026, 5, 1), "2026-05-01"), (" a ", "a")],
)
def test_cells_as_text(waarde, tekst) -> None:
    assert als_tekst(waarde) == tekst


def test_cells_have_their_name_in_the_sheet() -> None:
    assert (celnaam(13, 10), celnaam(0, 0), celnaam(0, 702)) == ("K14", "A1", "AAA1")
