"""What people keep for meetings: their own choice of a pack, and what a meeting decided and asked of whom."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from prestatiemonitor.store.versie import Versie

Notitiesoort = Literal["besluit", "actie", "opmerking"]


@dataclass(frozen=True, kw_only=True)
class NieuwPakket:
    """A pack under a name; `keuze` is the choice as text that `pakketten` writes and reads."""

    naam: str
    keuze: str
    wie: str
    voorganger: int | None = None


@dataclass(frozen=True, kw_only=True)
class BewaardPakket(Versie):
    """A kept version of a pack."""

    naam: str
    keuze: str
    wie: str


@dataclass(frozen=True, kw_only=True)
class NieuweNotitie:
    """A decision, action or remark of a meeting on a peilmoment about one subject (an indicator, or empty for all).

    `wie_doet` and `tegen` are of an action; `gedaan` says since when it is done. `wie` wrote it down.
    """

    overleg: str
    peilmoment: date
    onderwerp: str
    soort: Notitiesoort
    tekst: str
    wie: str
    wie_doet: str = ""
    tegen: date | None = None
    gedaan: date | None = None
    voorganger: int | None = None


@dataclass(frozen=True, kw_only=True)
class BewaardeNotitie(Versie):
    """A kept version of a note."""

    overleg: str
    peilmoment: date
    onderwerp: str
    soort: Notitiesoort
    tekst: str
    wie: str
    wie_doet: str = ""
    tegen: date | None = None
    gedaan: date | None = None
