"""Amounts in euro as they are said in the sentences of the verordening."""

from decimal import Decimal


def euro(bedrag: Decimal) -> str:
    """31120 as `€ 31.120`, with cents only where there are any."""
    cijfers = f"{abs(bedrag):,.{0 if bedrag == int(bedrag) else 2}f}".translate(str.maketrans(",.", ".,"))
    min_ = "\N{MINUS SIGN}" if bedrag < 0 else ""
    return f"€ {min_}{cijfers}"
