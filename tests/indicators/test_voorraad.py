"""Realised and expected change per corporatie and mutatie: half-years, years and periods."""

from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest

from prestatiemonitor.indicators.voorraad import Voorraad

JUNI = date(2026, 6, 30)
NIEUWBOUW = ("WSN", "sociale_huur", "nieuwbouw")
VERKOOP = ("WSN", "sociale_huur", "verkoop")
Lees = Callable[..., Voorraad]


@pytest.fixture
def lees(tabel: Callable[..., pd.DataFrame]) -> Lees:
    return lambda *regels, peildatum=JUNI: Voorraad.lees(tabel("voorraadmutaties", regels), "sociale_huur", peildatum)


def test_a_whole_year_prognose_includes_what_was_realised(lees: Lees) -> None:
    voorraad = lees((*NIEUWBOUW, "prognose", 2026, 2026, None, 40), (*NIEUWBOUW, "realisatie", 2026, 2026, "1", 15))
    assert voorraad.verwacht("WSN", "nieuwbouw", 2026, 2026) == 40


def test_realised_beyond_the_prognose_is_what_is_expected(lees: Lees) -> None:
    voorraad = lees((*NIEUWBOUW, "prognose", 2026, 2026, None, 40), (*NIEUWBOUW, "realisatie", 2026, 2026, "1", 45))
    assert voorraad.verwacht("WSN", "nieuwbouw", 2026, 2026) == 45


def test_sales_beyond_the_prognose_are_what_is_expected(lees: Lees) -> None:
    voorraad = lees((*VERKOOP, "prognose", 2026, 2026, None, -5), (*VERKOOP, "realisatie", 2026, 2026, "1", -8))
    assert voorraad.verwacht("WSN", "verkoop", 2026, 2026) == -8


def test_a_half_year_prognose_counts_only_where_that_half_year_has_no_realisatie(lees: Lees) -> None:
    voorraad = lees(
        (*NIEUWBOUW, "prognose", 2026, 2026, "1", 10),
        (*NIEUWBOUW, "prognose", 2026, 2026, "2", 15),
        (*NIEUWBOUW, "realisatie", 2026, 2026, "1", 3),
    )
    assert voorraad.verwacht("WSN", "nieuwbouw", 2026, 2026) == 18


def test_the_year_so_far_on_30_june_is_the_first_half_year(lees: Lees) -> None:
    regels = ((*NIEUWBOUW, "prognose", 2026, 2026, "2", 15), (*NIEUWBOUW, "realisatie", 2026, 2026, None, 12))
    assert lees(*regels).verwacht("WSN", "nieuwbouw", 2026, 2026) == 27
    assert lees(*regels, peildatum=date(2026, 10, 1)).verwacht("WSN", "nieuwbouw", 2026, 2026) == 15


def test_a_prognose_says_nothing_about_a_year_that_is_over(lees: Lees) -> None:
    regels = ((*NIEUWBOUW, "prognose", 2025, 2025, None, 40), (*NIEUWBOUW, "realisatie", 2025, 2025, None, 30))
    assert lees(*regels, peildatum=date(2025, 12, 31)).verwacht("WSN", "nieuwbouw", 2025, 2025) == 30
    assert lees(*regels, peildatum=date(2025, 12, 30)).verwacht("WSN", "nieuwbouw", 2025, 2025) == 40


def test_year_and_half_years_of_the_same_thing_are_never_added_up(lees: Lees) -> None:
    voorraad = lees(
        (*NIEUWBOUW, "realisatie", 2025, 2025, None, 30),
        (*NIEUWBOUW, "realisatie", 2025, 2025, "1", 10),
        (*NIEUWBOUW, "realisatie", 2025, 2025, "2", 20),
    )
    assert voorraad.geboekt_in("realisatie", "WSN", "nieuwbouw", 2025, 2025) == 30
    assert voorraad.verschillen(["WSN"], 2025, 2025) == []


def test_a_year_that_its_half_years_contradict_is_said(lees: Lees) -> None:
    voorraad = lees(
        (*NIEUWBOUW, "realisatie", 2025, 2025, None, 31),
        (*NIEUWBOUW, "realisatie", 2025, 2025, "1", 10),
        (*NIEUWBOUW, "realisatie", 2025, 2025, "2", 20),
    )
    (zin,) = voorraad.verschillen(["WSN"], 2025, 2025)
    assert "31" in zin and "30" in zin and "WSN" in zin


def test_one_half_year_below_the_year_is_no_contradiction_and_above_it_is(lees: Lees) -> None:
    jaar = (*NIEUWBOUW, "realisatie", 2026, 2026, None, 10)
    assert not lees(jaar, (*NIEUWBOUW, "realisatie", 2026, 2026, "1", 9)).verschillen(["WSN"], 2026, 2026)
    assert lees(jaar, (*NIEUWBOUW, "realisatie", 2026, 2026, "1", 11)).verschillen(["WSN"], 2026, 2026)


def test_two_rows_of_the_same_half_year_add_up(lees: Lees) -> None:
    voorraad = lees((*NIEUWBOUW, "realisatie", 2026, 2026, "1", 4), (*NIEUWBOUW, "realisatie", 2026, 2026, "1", 5))
    assert voorraad.geboekt_in("realisatie", "WSN", "nieuwbouw", 2026, 2026) == 9


def test_a_period_prognose_serves_the_period_only(lees: Lees) -> None:
    voorraad = lees((*NIEUWBOUW, "prognose", 2025, 2027, None, 90))
    assert voorraad.verwacht("WSN", "nieuwbouw", 2026, 2026) is None
    assert voorraad.verwacht("WSN", "nieuwbouw", 2025, 2027) == 90


def test_a_period_prognose_includes_what_was_realised_within_it(lees: Lees) -> None:
    realisatie = (*NIEUWBOUW, "realisatie", 2025, 2025, None, 20)
    assert (
        lees((*NIEUWBOUW, "prognose", 2025, 2027, None, 90), realisatie).verwacht("WSN", "nieuwbouw", 2025, 2027) == 90
    )
    assert (
        lees((*NIEUWBOUW, "prognose", 2025, 2027, None, 15), realisatie).verwacht("WSN", "nieuwbouw", 2025, 2027) == 20
    )


def test_years_that_cover_the_period_go_before_the_period_and_a_difference_is_said(lees: Lees) -> None:
    voorraad = lees(
        (*NIEUWBOUW, "prognose", 2025, 2027, None, 90),
        (*NIEUWBOUW, "realisatie", 2025, 2025, None, 20),
        (*NIEUWBOUW, "prognose", 2025, 2025, None, 25),
        (*NIEUWBOUW, "prognose", 2026, 2026, None, 30),
        (*NIEUWBOUW, "prognose", 2027, 2027, None, 30),
    )
    assert voorraad.verwacht("WSN", "nieuwbouw", 2025, 2027) == 80
    assert any("85" in zin and "90" in zin for zin in voorraad.verschillen(["WSN"], 2025, 2027))


def test_part_of_a_period_stands_beside_the_year_before_it(lees: Lees) -> None:
    voorraad = lees(
        (*NIEUWBOUW, "realisatie", 2025, 2025, None, 20),
        (*NIEUWBOUW, "prognose", 2026, 2027, None, 50),
        (*NIEUWBOUW, "realisatie", 2026, 2026, "1", 7),
    )
    assert voorraad.verwacht("WSN", "nieuwbouw", 2025, 2027) == 70


def test_a_period_that_sticks_out_is_not_cut_but_said(lees: Lees) -> None:
    voorraad = lees((*NIEUWBOUW, "prognose", 2027, 2030, None, 90))
    assert voorraad.verwacht("WSN", "nieuwbouw", 2025, 2027) is None
    assert "2027-2030" in voorraad.verschillen(["WSN"], 2025, 2027)[0]


def test_unknown_is_not_zero(lees: Lees) -> None:
    voorraad = lees((*VERKOOP, "realisatie", 2025, 2025, None, 0), (*NIEUWBOUW, "realisatie", 2025, 2025, None, None))
    assert voorraad.geboekt_in("realisatie", "WSN", "verkoop", 2025, 2025) == 0
    assert voorraad.geboekt_in("realisatie", "WSN", "nieuwbouw", 2025, 2025) is None
    assert voorraad.opmerkingen


def test_rows_without_a_year_or_with_an_open_end_are_left_out_and_said(lees: Lees) -> None:
    voorraad = lees((*NIEUWBOUW, "prognose", None, None, None, 5), (*NIEUWBOUW, "prognose", 2031, None, None, 5))
    assert voorraad.geboekt == {}
    assert "(2)" in voorraad.opmerkingen[0]
