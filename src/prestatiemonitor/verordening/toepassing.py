"""Whether the verordening applies to a bouwplan (art. 2, art. 14)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening.bouwplan import Bouwplan
from prestatiemonitor.verordening.getallen import getallen_op

Geldt = Literal["ja", "nee", "onbekend"]


def getal_op(verordening: Verordening, parameter: str, peildatum: date) -> Decimal | None:
    """A number of the verordening on a date; None where it has none, as in a municipality without such a rule."""
    return getallen_op(verordening, peildatum).op(parameter)


def van_kracht(verordening: Verordening, peildatum: date) -> bool:
    """Whether every number that plans are tested against is in force; a municipality may have none at all."""
    return getallen_op(verordening, peildatum).van_kracht


@dataclass(frozen=True)
class Toepassing:
    """Whether the rules apply, by which article, and why in words; `onbekend` is tested as if they do."""

    geldt: Geldt
    artikel: str
    reden: str


def toepassing(plan: Bouwplan, verordening: Verordening, peildatum: date) -> Toepassing:
    """By the first ground that decides: in force (art. 14), exempt whatever the size (art. 2), and the homes."""
    return next(_gronden(plan, verordening, peildatum))


def _gronden(plan: Bouwplan, verordening: Verordening, peildatum: date) -> Iterator[Toepassing]:
    getallen = getallen_op(verordening, peildatum)
    vanaf = getallen.op("toepassing_vanaf")
    if vanaf is None or not getallen.van_kracht:
        yield Toepassing("nee", "art. 14", "de verordening was op deze datum niet van kracht")
        return
    if plan.wijkt_af is False:
        yield Toepassing("nee", "art. 2 lid 1", "het plan past in het geldende bestemmingsplan")
    vrijgesteld = verordening.bepalingen.get("vrijgestelde_woonvisies")
    if vrijgesteld and plan.woonvisie in vrijgesteld.waarden:
        yield Toepassing("nee", "art. 2 lid 2", f"het programma is afgesproken onder de Woonvisie {plan.woonvisie}")
    if not plan.woningen:
        sloop = f"; wel worden er {plan.sloop_sociale_huur} sociale huurwoningen gesloopt (art. 3 lid 2)"
        reden = f"het aantal woningen is niet bekend{sloop if plan.sloop_sociale_huur else ''}"
        yield Toepassing("onbekend", "art. 2 lid 1", reden)
    if not plan.zonder_zorg:
        opgegeven = plan.zorgwoningen or 0
        meer = (
            f" (opgegeven zijn er {opgegeven}, het plan telt er {plan.woningen})" if opgegeven > plan.woningen else ""
        )
        yield Toepassing("nee", "art. 2 lid 3", f"alle woningen zijn zorgwoningen{meer}")
    if plan.zonder_zorg < vanaf:
        zorg = ", zorgwoningen niet meegeteld" if plan.zorgwoningen else ""
        yield Toepassing("nee", "art. 2 lid 1", f"minder dan {vanaf} woningen ({plan.zonder_zorg}{zorg})")
    if vrijgesteld and plan.woonvisie is None:
        onder = "niet opgegeven is onder welke woonvisie het programma is afgesproken"
        yield Toepassing("onbekend", "art. 2 lid 2", onder)
    onder = f", afgesproken onder de Woonvisie {plan.woonvisie}" if plan.woonvisie else ""
    yield Toepassing("ja", "art. 2 lid 1", f"{plan.zonder_zorg} woningen{onder}")
