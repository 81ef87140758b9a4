"""What texts can say of a figure, and what a figure then is: the features that both have."""

from dataclasses import dataclass

from prestatiemonitor.readers.woorden.jaarschijfwoorden import Maat


@dataclass(frozen=True, kw_only=True)
class Gezegd:
    """Whose, when and of what; empty (None, False) where nothing says so. `deel` is `1`, `2` or `heel`."""

    partij: str | None = None
    jaar: int | None = None
    deel: str | None = None
    cumulatief: bool = False
    post: str | None = None
    groep: str | None = None
    doelgroep: str | None = None
    maat: Maat | None = None
    eenheid: str | None = None
    totaal: bool = False
    aandeel: bool = False
    procent: bool = False  # a share, in hundredths
    promille: bool = False  # a share, in thousandths
    waarvan_deel: bool = False  # an assignment says that it is a part of another group
