"""Whether the verordening applies to a bouwplan (art. 2, art. 14)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening.bouwplan import Bouwplan

Geldt = Literal["ja", "nee", "onbekend"]


@dataclass(frozen=True)
class Toepassing:
    """Whether the rules apply, by which article, and why in words; `onbekend` is tested as if they do."""

    geldt: Geldt
    artikel: str
    reden: str


def toepassing(plan: Bouwplan, verordening: Verordening, peildatum: date) -> Toepassing:
    """By the first article that decides: 14 (in force), 2 lid 3, lid 1 and lid 2."""
    return next(_gronden(plan, verordening, peildatum))


def _gronden(plan: Bouwplan, verordening: Verordening, peildatum: date) -> Iterator[Toepassing]:
    vanaf = verordening.value_on("toepassing_vanaf", peildatum)
    if vanaf is None:
        yield Toepassing("nee", "art. 14", "de verordening was op deze datum niet van kracht")
        return
    if not plan.woningen:
        yield Toepassing("onbekend", "art. 2 lid 1", "het aantal woningen is niet bekend")
    if not plan.zonder_zorg:
        yield Toepassing("nee", "art. 2 lid 3", "alle woningen zijn zorgwoningen")
    if plan.zonder_zorg < vanaf:
        zorg = ", zorgwoningen niet meegeteld" if plan.zorgwoningen else ""
        yield Toepassing("nee", "art. 2 lid 1", f"minder dan {vanaf} woningen ({plan.zonder_zorg}{zorg})")
    if plan.wijkt_af is False:
        yield Toepassing("nee", "art. 2 lid 1", "het plan past in het geldende bestemmingsplan")
    if plan.woonvisie in verordening.bepalingen["vrijgestelde_woonvisies"].waarden:
        yield Toepassing("nee", "art. 2 lid 2", f"het programma is afgesproken onder de Woonvisie {plan.woonvisie}")
    if plan.woonvisie is None:
        onder = "niet opgegeven is onder welke woonvisie het programma is afgesproken"
        yield Toepassing("onbekend", "art. 2 lid 2", onder)
    yield Toepassing(
        "ja", "art. 2 lid 1", f"{plan.zonder_zorg} woningen, afgesproken onder de Woonvisie {plan.woonvisie}"
    )
