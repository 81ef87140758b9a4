"""Sales may at the end of no year have run ahead of new homes: what a later year cannot repair."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from prestatiemonitor.indicators import Moment, Oordeel, Uitkomst

Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Regel = tuple[object, ...]
ID, LOOPTIJD = "verkoop_gecompenseerd", "2025-2027"
JUNI26, EIND27 = date(2026, 6, 30), date(2027, 12, 31)


def wsn(mutatie: str, van: int, aantal: int, tot: int | None = None, basis: str = "realisatie") -> Regel:
    return ("WSN", "sociale_huur", mutatie, basis, van, tot or van, None, aantal)


def jaar(welk: int, gebouwd: int, verkocht: int, basis: str = "realisatie") -> list[Regel]:
    return [wsn("nieuwbouw", welk, gebouwd, basis=basis), wsn("verkoop", welk, -verkocht, basis=basis)]


def test_a_good_last_year_does_not_repair_the_years_before_it(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    regels = [*jaar(2025, 0, 20), *jaar(2026, 20, 15), *jaar(2027, 40, 0)]
    gevonden = uitkomsten(moment(EIND27, voorraadmutaties=regels), ID)
    looptijd = gevonden["WSN", LOOPTIJD]
    assert (looptijd.waarde, looptijd.oordeel) == (25, Oordeel.NIET_BEHAALD)
    assert "eind 2025 was er 20 meer verkocht dan gebouwd" in looptijd.zin
    assert gevonden["WSN", "2027"].oordeel is Oordeel.BEHAALD


@pytest.mark.parametrize(("verkocht", "oordeel"), [(10, Oordeel.BEHAALD), (11, Oordeel.NIET_BEHAALD)])
def test_at_the_end_of_a_year_exactly_as_many_sold_as_built_is_no_dip(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, verkocht: int, oordeel: Oordeel
) -> None:
    regels = [*jaar(2025, 10, verkocht), *jaar(2026, 30, 0), *jaar(2027, 0, 0)]
    assert uitkomsten(moment(EIND27, voorraadmutaties=regels), ID)["WSN", LOOPTIJD].oordeel is oordeel


@pytest.mark.parametrize("prognose", [[], [*jaar(2026, 50, 0, "prognose"), *jaar(2027, 50, 0, "prognose")]])
def test_while_the_period_runs_a_dip_of_a_year_that_is_over_is_off_course_whatever_is_expected(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten, prognose: list[Regel]
) -> None:
    uitkomst = uitkomsten(moment(JUNI26, voorraadmutaties=[*jaar(2025, 0, 1), *prognose]), ID)["WSN", LOOPTIJD]
    assert uitkomst.oordeel is Oordeel.NIET_OP_KOERS
    assert uitkomst.zin.startswith("Niet op koers: eind 2025 was er 1 meer verkocht dan gebouwd")


def test_what_was_booked_over_years_together_leaves_open_how_the_year_within_it_ended(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    """Thirty sold in two years: at the end of the first it may be more than the twenty that were built by then."""
    rest = [wsn("nieuwbouw", 2025, 20), wsn("nieuwbouw", 2026, 20), *jaar(2027, 0, 0)]
    for verkocht, oordeel in ((20, Oordeel.BEHAALD), (30, Oordeel.GEEN_GEGEVENS)):
        regels = [*rest, wsn("verkoop", 2025, -verkocht, 2026)]
        uitkomst = uitkomsten(moment(EIND27, voorraadmutaties=regels), ID)["WSN", LOOPTIJD]
        assert uitkomst.oordeel is oordeel
        assert ("eind 2025" in uitkomst.onvolledig) == (oordeel is Oordeel.GEEN_GEGEVENS)


def test_new_homes_booked_over_the_period_are_never_a_dip_that_cannot_be_known(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    regels = [wsn("nieuwbouw", 2025, 60, 2027), *(wsn("verkoop", j, -5) for j in (2025, 2026, 2027))]
    uitkomst = uitkomsten(moment(EIND27, voorraadmutaties=regels), ID)["WSN", LOOPTIJD]
    assert (uitkomst.waarde, uitkomst.oordeel) == (45, Oordeel.GEEN_GEGEVENS)


def test_a_certain_dip_stands_though_a_later_year_was_not_reported(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    uitkomst = uitkomsten(moment(EIND27, voorraadmutaties=[*jaar(2025, 5, 9), *jaar(2026, 9, 0)]), ID)["WSN", LOOPTIJD]
    assert uitkomst.oordeel is Oordeel.NIET_BEHAALD
    zonder_nieuwbouw = [wsn("verkoop", 2025, -9), *jaar(2026, 90, 0), *jaar(2027, 0, 0)]
    uitkomst = uitkomsten(moment(EIND27, voorraadmutaties=zonder_nieuwbouw), ID)["WSN", LOOPTIJD]
    assert uitkomst.oordeel is Oordeel.GEEN_GEGEVENS
