"""What the verordening fixes of a decision before it is recorded: the homes it is about and the amount."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening.bedragen import euro
from prestatiemonitor.verordening.besluiten import CATEGORIEEN, Besluit, waarborgsom_open
from prestatiemonitor.verordening.routes import sociaal_tekort
from prestatiemonitor.verordening.toepassing import getal_op
from prestatiemonitor.verordening.toetsing import Toetsing

PER_WONING: Final = MappingProxyType({"waarborgsom_betaald": "waarborgsom", "afzien": "afdracht"})
"""By kind of decision the amount of the verordening that it takes per social home."""


@dataclass(frozen=True)
class Bedragvoorstel:
    """The amount in euro and the sum behind it; without `bedrag` the sum says why there is none."""

    bedrag: Decimal | None
    som: str


def tekorten(toetsing: Toetsing) -> dict[str, int]:
    """The homes of each kind that the plan surely falls short of (art. 3 lid 1)."""
    per_regel = {eis.id: eis.tekort for eis in toetsing.eisen}
    middens = {naam: per_regel.get(naam, 0) for naam in CATEGORIEEN if naam != "sociaal"}
    return {"sociaal": sociaal_tekort(toetsing.eisen), **middens}


def geregeld(toetsing: Toetsing, staand: Sequence[Besluit]) -> dict[str, int]:
    """The homes of each kind that were settled with another plan or waived already.

    Where it was not recorded of which kind they are, they are counted as social ones.
    """
    uit = dict.fromkeys(CATEGORIEEN, 0)
    for besluit in van_plan(staand, toetsing, "verrekenen", "afzien"):
        for naam, aantal in (besluit.per_categorie or {"sociaal": besluit.woningen or 0}).items():
            uit[naam] += aantal
    return uit


def nog_te_regelen(toetsing: Toetsing, staand: Sequence[Besluit] = ()) -> dict[str, int]:
    """What a plan falls short of, less what was decided on already."""
    al = geregeld(toetsing, staand)
    return {naam: max(tekort - al[naam], 0) for naam, tekort in tekorten(toetsing).items()}


def voorgestelde_woningen(soort: str, toetsing: Toetsing, staand: Sequence[Besluit] = ()) -> int | None:
    """The homes that a decision is about as far as the plan falls short; None where it is not short of them."""
    over = nog_te_regelen(toetsing, staand)
    if soort == "verrekenen":
        return sum(over.values()) or None
    if soort == "waarborgsom_betaald" and (verrekend := van_plan(staand, toetsing, "verrekenen")):
        return sum(sociaal_verrekend(besluit, toetsing) for besluit in verrekend) or None
    return over["sociaal"] or None


def sociaal_verrekend(besluit: Besluit, toetsing: Toetsing) -> int:
    """The social homes of a verrekening: those a waarborgsom is due for (art. 5 onder d, art. 6).

    Where it was not recorded of which kind the homes are: at most those that the plan falls short of.
    """
    if besluit.per_categorie is not None:
        return besluit.per_categorie["sociaal"]
    return min(sociaal_tekort(toetsing.eisen), besluit.woningen or 0)


def voorgesteld_bedrag(
    soort: str, toetsing: Toetsing, verordening: Verordening, dag: date, woningen: int, staand: Sequence[Besluit]
) -> Bedragvoorstel:
    """The amount on `dag`: per home where the verordening fixes it, or what was paid and is still held."""
    if soort in ("waarborgsom_terug", "waarborgsom_vervallen"):
        open_ = waarborgsom_open(staand, toetsing.plan.sleutel)
        return Bedragvoorstel(open_ or None, "" if open_ else "er staat voor dit plan geen waarborgsom meer uit")
    naam = PER_WONING.get(soort)
    if naam is None or naam not in verordening.parameters:
        return Bedragvoorstel(None, "")
    if soort == "waarborgsom_betaald" and not woningen and van_plan(staand, toetsing, "verrekenen"):
        niet = "er zijn geen sociale woningen verrekend, en alleen daarvoor is een waarborgsom nodig (art. 5 onder d)"
        return Bedragvoorstel(None, niet)
    artikel, per_woning = verordening.parameters[naam].artikel, getal_op(verordening, naam, dag)
    if per_woning is None:
        return Bedragvoorstel(
            None, f"het bedrag voor {dag.year} is niet bekend; neem het over uit het besluit van dat jaar ({artikel})"
        )
    if not woningen:
        return Bedragvoorstel(None, f"{euro(per_woning)} per woning ({artikel})")
    return Bedragvoorstel(per_woning * woningen, f"{woningen} × {euro(per_woning)} ({artikel})")


def van_plan(besluiten: Sequence[Besluit], toetsing: Toetsing, *soorten: str) -> list[Besluit]:
    """The decisions of these kinds on the plan."""
    return [b for b in besluiten if b.plan == toetsing.plan.sleutel and b.soort in soorten]


BEPALINGEN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "verrekenen": "verrekenen",
        "voltooid": "verrekenen",
        "waarborgsom_betaald": "verrekenen",
        "waarborgsom_terug": "waarborgsom_terug_of_vervallen",
        "waarborgsom_vervallen": "waarborgsom_terug_of_vervallen",
        "afzien": "afzien",
        "besteding": "besteding_afdracht",
        "maatwerk": "maatwerk",
        "hardheid": "hardheid",
    }
)
"""By kind of decision the rule of the verordening that it rests on."""
