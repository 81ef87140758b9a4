"""The table of verdicts: one test per row and boundary."""

from decimal import Decimal

import pytest

from prestatiemonitor.indicators.oordelen import oordeel_maximum, oordeel_minimum, oordeel_plannen
from prestatiemonitor.indicators.uitkomst import Oordeel

NORM = Decimal(50)


def test_exactly_the_minimum_is_behaald_also_during_the_year() -> None:
    assert oordeel_minimum(NORM, Decimal(50), compleet=True) is Oordeel.BEHAALD
    assert oordeel_minimum(NORM, Decimal(50), compleet=False) is Oordeel.BEHAALD


def test_one_short_of_the_minimum_is_niet_behaald_once_the_year_is_complete() -> None:
    assert oordeel_minimum(NORM, Decimal(49), compleet=True) is Oordeel.NIET_BEHAALD


@pytest.mark.parametrize(
    ("verwacht", "met_zacht", "oordeel"),
    [
        (Decimal(50), Decimal(50), Oordeel.OP_KOERS),
        (Decimal(49), Decimal(50), Oordeel.RISICO),
        (Decimal(49), Decimal(49), Oordeel.NIET_OP_KOERS),
        (Decimal(49), None, Oordeel.NIET_OP_KOERS),
        (None, None, Oordeel.GEEN_GEGEVENS),
    ],
)
def test_an_unfinished_year_is_judged_by_what_still_comes(
    verwacht: Decimal | None, met_zacht: Decimal | None, oordeel: Oordeel
) -> None:
    gevonden = oordeel_minimum(NORM, Decimal(20), compleet=False, verwacht=verwacht, met_zacht=met_zacht)
    assert gevonden is oordeel


def test_a_complete_year_is_not_saved_by_a_prognose() -> None:
    assert (
        oordeel_minimum(NORM, Decimal(49), compleet=True, verwacht=Decimal(80), met_zacht=Decimal(90))
        is Oordeel.NIET_BEHAALD
    )


def test_missing_data_never_lead_to_a_verdict_against_a_party() -> None:
    assert oordeel_minimum(NORM, None, compleet=True) is Oordeel.GEEN_GEGEVENS
    assert oordeel_minimum(NORM, Decimal(30), compleet=True, volledig=False) is Oordeel.GEEN_GEGEVENS
    assert (
        oordeel_minimum(NORM, Decimal(30), compleet=False, verwacht=Decimal(40), volledig=False)
        is Oordeel.GEEN_GEGEVENS
    )


def test_without_a_norm_in_force_there_is_no_verdict_on_either_side() -> None:
    assert oordeel_minimum(None, Decimal(10), compleet=True) is Oordeel.GEEN_NORM
    assert (
        oordeel_maximum(None, Decimal(10), Decimal(20), compleet=True, risico_grens=Decimal("0.9")) is Oordeel.GEEN_NORM
    )


@pytest.mark.parametrize(
    ("urgent", "compleet", "oordeel"),
    [
        (30, True, Oordeel.BEHAALD),
        (31, True, Oordeel.OVERSCHREDEN),
        (31, False, Oordeel.OVERSCHREDEN),
        (30, False, Oordeel.RISICO),
        (28, False, Oordeel.RISICO),
        (27, False, Oordeel.OP_KOERS),
        (0, False, Oordeel.OP_KOERS),
    ],
)
def test_thirty_of_hundred_is_within_the_maximum_and_twentyseven_on_course(
    urgent: int, compleet: bool, oordeel: Oordeel
) -> None:
    gevonden = oordeel_maximum(
        Decimal("0.30"), Decimal(urgent), Decimal(100), compleet=compleet, risico_grens=Decimal("0.9")
    )
    assert gevonden is oordeel


def test_a_third_against_a_norm_of_a_third_rounded_down_is_overschreden() -> None:
    gevonden = oordeel_maximum(Decimal("0.3333"), Decimal(1), Decimal(3), compleet=True, risico_grens=Decimal("0.9"))
    assert gevonden is Oordeel.OVERSCHREDEN


@pytest.mark.parametrize("noemer", [Decimal(0), None])
def test_a_zero_or_missing_denominator_gives_no_verdict(noemer: Decimal | None) -> None:
    assert (
        oordeel_maximum(Decimal("0.3"), Decimal(1), noemer, compleet=True, risico_grens=Decimal("0.9"))
        is Oordeel.GEEN_GEGEVENS
    )


@pytest.mark.parametrize(
    ("voldoet", "tekort", "oordeel"),
    [
        ({"gerealiseerd"}, set(), Oordeel.BEHAALD),
        ({"gerealiseerd", "hard"}, set(), Oordeel.OP_KOERS),
        ({"hard", "zacht"}, set(), Oordeel.OP_KOERS),
        ({"zacht"}, set(), Oordeel.RISICO),
        ({"hard"}, {"zacht"}, Oordeel.RISICO),
        ({"hard"}, {"hard", "zacht"}, Oordeel.NIET_OP_KOERS),
        ({"hard"}, {"gerealiseerd"}, Oordeel.NIET_BEHAALD),
        (set(), set(), Oordeel.GEEN_GEGEVENS),
    ],
)
def test_the_worst_plan_decides_and_a_soft_plan_is_never_on_course(
    voldoet: set[str], tekort: set[str], oordeel: Oordeel
) -> None:
    assert oordeel_plannen(voldoet, tekort) is oordeel
