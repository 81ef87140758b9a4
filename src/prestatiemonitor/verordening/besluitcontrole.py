"""What cannot be recorded of decisions of the college: what is not whole, of a day that cannot be, or not covered."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening.bedragen import euro
from prestatiemonitor.verordening.besluiten import SOORTEN, Besluit, reserve
from prestatiemonitor.verordening.toepassing import van_kracht

_CENT: Final = Decimal("0.01")


def bezwaren(
    nieuw: Besluit, staand: Sequence[Besluit], *, vandaag: date, verordening: Verordening | None = None
) -> tuple[str, ...]:
    """Every reason why a decision cannot be recorded beside those that stand, in Dutch; none where it can.

    Without a `verordening` it is not looked at whether there was one on that day.
    """
    if los := (*_dagen(nieuw, vandaag, verordening), *_bezwaren(nieuw, staand)):
        return los
    samen = samen_onmogelijk([*staand, nieuw], nieuw.plan)
    return (samen,) if samen else ()


def waarom_niet(
    nieuw: Besluit, staand: Sequence[Besluit], *, vandaag: date, verordening: Verordening | None = None
) -> str:
    """The first of the `bezwaren`; empty where it can be recorded."""
    return next(iter(bezwaren(nieuw, staand, vandaag=vandaag, verordening=verordening)), "")


def samen_onmogelijk(besluiten: Sequence[Besluit], plan: str) -> str:
    """Why decisions cannot stand together, by the reserve and the waarborgsom of one plan; empty where they can."""
    for boeking in reserve(besluiten):
        if boeking.saldo < 0:
            return (
                f"de bestemmingsreserve komt dan op {boeking.besluit.datum:%d-%m-%Y} onder nul "
                f"(tekort {euro(-boeking.saldo)})"
            )
    return _waarborgsom(besluiten, plan)


def _waarborgsom(besluiten: Sequence[Besluit], plan: str) -> str:
    """On no day more has gone than had come; what is paid on a day goes before what leaves on it."""
    van_plan = [b for b in besluiten if b.plan == plan and b.soort.startswith("waarborgsom_")]
    gestort = weg = Decimal(0)
    for besluit in sorted(van_plan, key=lambda b: (b.datum, b.soort != "waarborgsom_betaald")):
        bedrag = besluit.bedrag or Decimal(0)
        if besluit.soort == "waarborgsom_betaald":
            gestort += bedrag
        else:
            weg += bedrag
        if weg > gestort:
            return (
                f"er is dan op {besluit.datum:%d-%m-%Y} meer waarborgsom terug of vervallen ({euro(weg)}) dan "
                f"gestort ({euro(gestort)})"
            )
    return ""


def _dagen(nieuw: Besluit, vandaag: date, verordening: Verordening | None) -> Iterator[str]:
    wat = "van de voltooiing" if nieuw.soort == "voltooid" else "van het besluit"
    for naam, dag in ((wat, nieuw.datum), ("van de voltooiing", nieuw.voltooid)):
        if dag is None:
            continue
        if dag > vandaag:
            yield f"de datum {naam} ligt in de toekomst ({dag:%d-%m-%Y})"
        elif verordening is not None and not van_kracht(verordening, dag):
            yield f"op {dag:%d-%m-%Y}, de datum {naam}, was de verordening niet van kracht (art. 14)"


def _bezwaren(nieuw: Besluit, staand: Sequence[Besluit]) -> Iterator[str]:
    soort = SOORTEN.get(nieuw.soort)
    if soort is None:
        yield f"‘{nieuw.soort}’ is geen soort besluit"
        return
    for tekst, wat in (
        (nieuw.plan, "een besluit gaat over een plan"),
        (nieuw.reden, "vul de reden in"),
        (nieuw.wie, "vul uw naam in"),
    ):
        if not tekst.strip():
            yield wat
    if soort.woningen and not (nieuw.woningen and nieuw.woningen > 0):
        yield "vul in om hoeveel woningen het gaat"
    elif nieuw.per_categorie and sum(nieuw.per_categorie.values()) != nieuw.woningen:
        yield "de woningen per categorie zijn samen niet het aantal woningen"
    if soort.bedrag and not (nieuw.bedrag and nieuw.bedrag.is_finite() and nieuw.bedrag >= _CENT):
        yield "vul het bedrag in"
    if soort.ontvanger and not nieuw.ontvanger:
        yield "kies het plan dat de woningen overneemt"
    if nieuw.ontvanger == nieuw.plan:
        yield "een plan kan niet met zichzelf verrekenen"
    yield from _dubbel(nieuw, staand)


def _dubbel(nieuw: Besluit, staand: Sequence[Besluit]) -> Iterator[str]:
    """A plan is completed once."""
    if nieuw in staand:
        yield "precies dit besluit staat er al"
    elif nieuw.soort == "voltooid":
        for ander in staand:
            if (ander.soort, ander.plan) == (nieuw.soort, nieuw.plan):
                yield f"van dit plan staat al dat het op {ander.datum:%d-%m-%Y} is voltooid; trek dat eerst in"
