"""Rounding to whole homes as the verordening does it, which is not what Python's own `round` does."""

from decimal import ROUND_HALF_UP, Decimal


def round_half_up(waarde: Decimal) -> int:
    """`waarde` in whole homes: below a half down, a half or more up (verordening art. 4 under d).

    Raises ValueError for a negative number or no number at all: the article counts homes.
    """
    if not waarde.is_finite() or waarde < 0:
        raise ValueError(f"Only a number of homes of zero or more can be rounded, not {waarde}")
    return int(waarde.to_integral_value(rounding=ROUND_HALF_UP))
