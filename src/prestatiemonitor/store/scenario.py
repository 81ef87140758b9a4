"""A scenario of the outlook: what is assumed, under a name; changed by a later version that names the one before."""

from dataclasses import dataclass
from datetime import date, datetime

from prestatiemonitor.store.levering import Intrekking


@dataclass(frozen=True, kw_only=True)
class NieuwScenario:
    """Assumptions to keep, as text that `vooruitblik` writes and reads; `peilmoment` is what they were chosen on.

    `voorganger` is the number of the version that this one changes; None for a scenario of its own.
    """

    naam: str
    aannames: str
    peilmoment: date
    reden: str
    wie: str
    voorganger: int | None = None


@dataclass(frozen=True, kw_only=True)
class BewaardScenario(NieuwScenario):
    """A kept version (`wanneer` in UTC); `opvolger` is the version that changed it, of which only the last counts."""

    id: int
    wanneer: datetime
    intrekking: Intrekking | None
    opvolger: int | None = None

    @property
    def geldt(self) -> bool:
        """Whether it is the last version of a scenario that was not withdrawn."""
        return self.opvolger is None and self.intrekking is None
