"""Rounding of homes (verordening art. 4 under d)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.afspraken import round_half_up

AANTALLEN = st.decimals(min_value=0, max_value=10**6, places=4)


@pytest.mark.parametrize(
    ("aandeel", "woningen", "verplicht"),
    [
        ("0.35", 30, 11),  # 10,5: Python's round gives 10
        ("0.35", 70, 25),  # 24,5: Python's round gives 24
        ("0.35", 10, 4),  # 3,5
        ("0.35", 3, 1),  # 1,05
        ("0.05", 9, 0),  # 0,45
        ("0.05", 10, 1),  # 0,5
        ("0.15", 103, 15),  # 15,45
        ("0.35", 100, 35),
        ("0.35", 0, 0),
    ],
)
def test_a_half_home_is_rounded_up_and_less_is_rounded_down(aandeel: str, woningen: int, verplicht: int) -> None:
    assert round_half_up(Decimal(aandeel) * woningen) == verplicht


def test_just_under_a_half_is_rounded_down_however_close() -> None:
    assert round_half_up(Decimal("10.4999999999999999999999999999999999")) == 10


@given(AANTALLEN)
def test_rounding_moves_up_by_at_most_a_half_and_down_by_less_than_a_half(waarde: Decimal) -> None:
    assert -Decimal("0.5") < round_half_up(waarde) - waarde <= Decimal("0.5")


@given(AANTALLEN, AANTALLEN)
def test_more_homes_never_round_to_fewer(een: Decimal, ander: Decimal) -> None:
    assert (round_half_up(min(een, ander))) <= round_half_up(max(een, ander))


@given(st.integers(min_value=0, max_value=10**9))
def test_whole_homes_stay_as_they_are(woningen: int) -> None:
    assert round_half_up(Decimal(woningen)) == woningen


@pytest.mark.parametrize("waarde", ["-0.5", "-1", "NaN", "Infinity"])
def test_what_is_no_number_of_homes_is_refused(waarde: str) -> None:
    with pytest.raises(ValueError, match="number of homes"):
        round_half_up(Decimal(waarde))
