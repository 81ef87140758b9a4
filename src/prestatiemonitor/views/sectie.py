"""A section of a page is there only where the agreement uses what it shows."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from prestatiemonitor.figuren import Stand

P = ParamSpec("P")
Sectie = Callable[Concatenate[Stand, P], None]


def sectie(*indicatoren: str) -> Callable[[Sectie[P]], Sectie[P]]:
    """Leave a section out where none of these indicators has an Uitkomst: the agreement does not use them."""

    def alleen_in_gebruik(teken: Sectie[P]) -> Sectie[P]:
        @wraps(teken)
        def getekend(stand: Stand, /, *args: P.args, **kwargs: P.kwargs) -> None:
            if any(stand.van(indicator) for indicator in indicatoren):
                teken(stand, *args, **kwargs)

        return getekend

    return alleen_in_gebruik
