"""Decisions of the college on plans that fall short (art. 5–8, 12, 13), and the bestemmingsreserve behind them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Besluitsoort:
    """A kind of decision: its article, what must be known of it, and what it does with the bestemmingsreserve."""

    titel: str
    artikel: str
    woningen: bool = False
    bedrag: bool = False
    ontvanger: bool = False
    reserve: int = 0


SOORTEN: Final[Mapping[str, Besluitsoort]] = MappingProxyType(
    {
        "verrekenen": Besluitsoort("Verrekening met een ander plan", "art. 5", woningen=True, ontvanger=True),
        "voltooid": Besluitsoort("Plan voltooid", "art. 5 onder c"),
        "waarborgsom_betaald": Besluitsoort("Waarborgsom gestort", "art. 6 lid 1", bedrag=True),
        "waarborgsom_terug": Besluitsoort("Waarborgsom terugbetaald", "art. 6 lid 2", bedrag=True),
        "waarborgsom_vervallen": Besluitsoort("Waarborgsom vervallen aan de gemeente", "art. 6 lid 3", bedrag=True),
        "afzien": Besluitsoort("Afzien met een afdracht", "art. 7 en 8", woningen=True, bedrag=True, reserve=1),
        "besteding": Besluitsoort("Bijdrage uit de bestemmingsreserve", "art. 8 lid 4", bedrag=True, reserve=-1),
        "maatwerk": Besluitsoort("Maatwerk", "art. 12"),
        "hardheid": Besluitsoort("Hardheidsclausule", "art. 13"),
    }
)


CATEGORIEEN: Final[Mapping[str, str]] = MappingProxyType(
    {"sociaal": "sociale woningen", "laag_midden": "woningen laag midden", "hoog_midden": "woningen hoog midden"}
)
"""The kinds of homes that can be settled with another plan (art. 3 lid 1, art. 5), as fields of a Besluit."""


@dataclass(frozen=True, kw_only=True)
class Besluit:
    """One decision on a plan, or the day that it was completed; `ontvanger` is the plan that takes the homes.

    `sociaal`, `laag_midden` and `hoog_midden` say of which kind the `woningen` of a verrekening are; all None where
    that was not recorded. `voltooid`: when the plan was completed, where that was known with the decision.
    """

    soort: str
    plan: str
    naam: str
    datum: date
    reden: str
    wie: str
    woningen: int | None = None
    sociaal: int | None = None
    laag_midden: int | None = None
    hoog_midden: int | None = None
    bedrag: Decimal | None = None
    ontvanger: str | None = None
    ontvangernaam: str | None = None
    voltooid: date | None = None

    @property
    def per_categorie(self) -> dict[str, int] | None:
        """The homes by kind; None where it was not recorded of which kind they are."""
        aantallen = {naam: getattr(self, naam) for naam in CATEGORIEEN}
        return None if set(aantallen.values()) == {None} else {naam: n or 0 for naam, n in aantallen.items()}


@dataclass(frozen=True)
class Boeking:
    """What a decision did with the bestemmingsreserve, and the balance after it."""

    besluit: Besluit
    bedrag: Decimal
    saldo: Decimal


def reserve(besluiten: Iterable[Besluit]) -> tuple[Boeking, ...]:
    """The ledger of the bestemmingsreserve by date; what comes in on a day goes before what goes out."""
    tellen = [besluit for besluit in besluiten if SOORTEN[besluit.soort].reserve and besluit.bedrag]
    tellen.sort(key=lambda besluit: (besluit.datum, -SOORTEN[besluit.soort].reserve))
    boekingen, saldo = [], Decimal(0)
    for besluit in tellen:
        bedrag = (besluit.bedrag or Decimal(0)) * SOORTEN[besluit.soort].reserve
        saldo += bedrag
        boekingen.append(Boeking(besluit, bedrag, saldo))
    return tuple(boekingen)


def saldo(besluiten: Iterable[Besluit]) -> Decimal:
    """What is in the bestemmingsreserve."""
    boekingen = reserve(besluiten)
    return boekingen[-1].saldo if boekingen else Decimal(0)


def voltooid_op(besluit: Besluit, staand: Iterable[Besluit] = ()) -> date | None:
    """When the plan of a verrekening was completed: as recorded since, else as known with the decision."""
    dagen = [ander.datum for ander in staand if ander.soort == "voltooid" and ander.plan == besluit.plan]
    return max(dagen, default=besluit.voltooid)


def uiterlijk(besluit: Besluit, termijn: Decimal | None, staand: Iterable[Besluit] = ()) -> date | None:
    """By which day homes settled elsewhere must be there (art. 5 onder c); None where the plan is not completed yet."""
    dag = voltooid_op(besluit, staand)
    if besluit.soort != "verrekenen" or dag is None or termijn is None:
        return None
    jaar = dag.year + int(termijn)
    if (dag.month, dag.day) == (2, 29):  # a leap day falls on the last of February in another year
        return date(jaar, 2, 28)
    return dag.replace(year=jaar)


def waarborgsom_som(besluiten: Iterable[Besluit], plan: str, *soorten: str) -> Decimal:
    """What was booked as waarborgsom of a plan: `betaald`, `terug` or `vervallen`."""
    namen = [f"waarborgsom_{soort}" for soort in soorten]
    return sum((b.bedrag or Decimal(0) for b in besluiten if b.plan == plan and b.soort in namen), Decimal(0))


def waarborgsom_open(besluiten: Iterable[Besluit], plan: str) -> Decimal:
    """What was paid as waarborgsom for a plan and has not gone back or lapsed."""
    alle = [*besluiten]
    return waarborgsom_som(alle, plan, "betaald") - waarborgsom_som(alle, plan, "terug", "vervallen")
