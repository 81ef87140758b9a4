"""Decisions of the college on plans that fall short (art. 5–8, 12, 13), and the bestemmingsreserve behind them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
        "waarborgsom_betaald": Besluitsoort("Waarborgsom gestort", "art. 6 lid 1", bedrag=True),
        "waarborgsom_terug": Besluitsoort("Waarborgsom terugbetaald", "art. 6 lid 2", bedrag=True),
        "waarborgsom_vervallen": Besluitsoort("Waarborgsom vervallen aan de gemeente", "art. 6 lid 3", bedrag=True),
        "afzien": Besluitsoort("Afzien met een afdracht", "art. 7 en 8", woningen=True, bedrag=True, reserve=1),
        "besteding": Besluitsoort("Bijdrage uit de bestemmingsreserve", "art. 8 lid 4", bedrag=True, reserve=-1),
        "maatwerk": Besluitsoort("Maatwerk", "art. 12"),
        "hardheid": Besluitsoort("Hardheidsclausule", "art. 13"),
    }
)


@dataclass(frozen=True, kw_only=True)
class Besluit:
    """One decision on a plan; `ontvanger` is the plan that takes the homes, `voltooid` when the plan was completed."""

    soort: str
    plan: str
    naam: str
    datum: date
    reden: str
    wie: str
    woningen: int | None = None
    bedrag: Decimal | None = None
    ontvanger: str | None = None
    ontvangernaam: str | None = None
    voltooid: date | None = None


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


def uiterlijk(besluit: Besluit, termijn: Decimal | None) -> date | None:
    """By which day homes settled elsewhere must be there (art. 5 onder c); None where the plan is not completed yet."""
    if besluit.soort != "verrekenen" or besluit.voltooid is None or termijn is None:
        return None
    jaar = besluit.voltooid.year + int(termijn)
    dag = besluit.voltooid
    if (dag.month, dag.day) == (2, 29):  # a leap day falls on the last of February in another year
        return date(jaar, 2, 28)
    return dag.replace(year=jaar)


def waarborgsom_open(besluiten: Iterable[Besluit], plan: str) -> Decimal:
    """What was paid as waarborgsom for a plan and has not gone back or lapsed."""
    alle = [*besluiten]
    return _som(alle, plan, ("betaald",)) - _som(alle, plan, ("terug", "vervallen"))


def bezwaren(nieuw: Besluit, staand: Sequence[Besluit]) -> tuple[str, ...]:
    """Every reason why a decision cannot be recorded beside those that stand, in Dutch; none where it can."""
    if los := tuple(_bezwaren(nieuw, staand)):
        return los
    samen = samen_onmogelijk([*staand, nieuw])
    return (samen,) if samen else ()


def waarom_niet(nieuw: Besluit, staand: Sequence[Besluit]) -> str:
    """The first of the `bezwaren`; empty where it can be recorded."""
    return next(iter(bezwaren(nieuw, staand)), "")


def samen_onmogelijk(besluiten: Sequence[Besluit]) -> str:
    """Why these decisions cannot stand together; empty where they can."""
    for boeking in reserve(besluiten):
        if boeking.saldo < 0:
            return (
                f"de bestemmingsreserve komt dan op {boeking.besluit.datum:%d-%m-%Y} onder nul "
                f"(tekort € {in_euro(-boeking.saldo)})"
            )
    for plan in {besluit.plan for besluit in besluiten}:
        gestort, weg = (_som(besluiten, plan, soorten) for soorten in (("betaald",), ("terug", "vervallen")))
        if weg > gestort:
            return (
                f"er is dan meer waarborgsom terug of vervallen (€ {in_euro(weg)}) dan gestort (€ {in_euro(gestort)})"
            )
    return ""


def _bezwaren(nieuw: Besluit, staand: Sequence[Besluit]) -> Iterator[str]:
    soort = SOORTEN.get(nieuw.soort)
    if soort is None:
        yield f"‘{nieuw.soort}’ is geen soort besluit"
        return
    if not nieuw.plan.strip():
        yield "een besluit gaat over een plan"
    if not nieuw.reden.strip():
        yield "vul de reden in"
    if not nieuw.wie.strip():
        yield "vul uw naam in"
    if soort.woningen and not (nieuw.woningen and nieuw.woningen > 0):
        yield "vul in om hoeveel woningen het gaat"
    if soort.bedrag and not (nieuw.bedrag and nieuw.bedrag > 0):
        yield "vul het bedrag in"
    if soort.ontvanger and not nieuw.ontvanger:
        yield "kies het plan dat de woningen overneemt"
    if nieuw.ontvanger == nieuw.plan:
        yield "een plan kan niet met zichzelf verrekenen"
    if nieuw in staand:
        yield "precies dit besluit staat er al"


def _som(besluiten: Iterable[Besluit], plan: str, soorten: Sequence[str]) -> Decimal:
    namen = [f"waarborgsom_{soort}" for soort in soorten]
    return sum((b.bedrag or Decimal(0) for b in besluiten if b.plan == plan and b.soort in namen), Decimal(0))


def in_euro(bedrag: Decimal) -> str:
    """31120 as `31.120`, with cents only where there are any."""
    return f"{bedrag:,.{0 if bedrag == int(bedrag) else 2}f}".translate(str.maketrans(",.", ".,"))
