"""Dutch numbers and phrases."""

from decimal import Decimal

import pandas as pd
import pytest

from prestatiemonitor.indicators.woorden import bij_getal, getal, in_periode, opsomming, periode, procent, woningen


@pytest.mark.parametrize(
    ("waarde", "decimalen", "geschreven"),
    [
        (1250, 0, "1.250"),
        (Decimal("1250.5"), 1, "1.250,5"),
        (-6, 0, "\u22126"),
        (Decimal("0.5"), 0, "1"),
        (Decimal("-0.4"), 0, "0"),
    ],
)
def test_numbers_have_dots_for_thousands_and_a_comma_for_decimals(
    waarde: Decimal, decimalen: int, geschreven: str
) -> None:
    assert getal(waarde, decimalen) == geschreven


@pytest.mark.parametrize("waarde", [12.0, Decimal("12.00"), 12, Decimal("12.04")])
def test_a_number_has_at_most_one_decimal_and_none_where_it_is_zero(waarde: object) -> None:
    assert getal(waarde) == "12"
    assert (getal(1250.25), getal(-0.04)) == ("1.250,3", "0")


@pytest.mark.parametrize("niets", [None, pd.NA, float("nan"), pd.NaT])
def test_what_is_missing_is_onbekend_and_never_zero(niets: object) -> None:
    assert getal(niets) == procent(niets) == "onbekend"
    assert procent(0.3, niets) == "30%"


def test_a_sign_is_written_before_an_addition_only_where_asked() -> None:
    assert [getal(n, teken=True) for n in (3, 0, -3, 0.04)] == ["+3", "0", "\u22123", "0"]
    assert getal(3) == "3"


def test_a_percentage_has_at_most_one_decimal() -> None:
    assert procent(Decimal("0.3")) == "30%"
    assert procent(Decimal(1) / 3) == "33,3%"


def test_a_share_just_over_the_norm_is_never_written_as_the_norm() -> None:
    assert procent(Decimal("0.3004"), Decimal("0.30")) == "30,04%"
    assert procent(Decimal("0.30"), Decimal("0.30")) == "30%"


def test_one_home_is_singular() -> None:
    assert woningen(1) == "1 woning"
    assert woningen(2, "sociale huur") == "2 sociale huurwoningen"


def test_names_and_periods_read_as_dutch() -> None:
    assert opsomming(["WSN"]) == "WSN"
    assert opsomming(["a", "b", "c"]) == "a, b en c"
    assert [periode(2025, 2025), periode(2025, 2027), periode(2031, None)] == ["2025", "2025-2027", "2031 en later"]
    assert in_periode(2025, 2027) == "in 2025 tot en met 2027"


@pytest.mark.parametrize(
    ("eenheid", "aantal", "woord"),
    [("plannen", "1", "plan"), ("plannen", "0", "plannen"), ("woningen", "\u22121", "woning"), ("jaren", "2", "jaar")],
)
def test_a_unit_behind_one_is_singular_and_years_always_are(eenheid: str, aantal: str, woord: str) -> None:
    assert bij_getal(eenheid, aantal) == woord
