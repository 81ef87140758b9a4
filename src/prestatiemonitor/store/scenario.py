"""A scenario of the outlook: what is assumed, under a name; changed by a later version that names the one before."""

from dataclasses import dataclass
from datetime import date

from prestatiemonitor.store.versie import Versie


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
class BewaardScenario(Versie):
    """A kept version of a scenario."""

    naam: str
    aannames: str
    peilmoment: date
    reden: str
    wie: str
