"""The Dutch sentence on the share of homes that went to urgent groups."""

from dataclasses import dataclass
from decimal import Decimal

from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel
from prestatiemonitor.indicators.woorden import getal, procent
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN, deels_naast


@dataclass(frozen=True)
class Urgentefeiten:
    """What the sentence tells; `andere` is the share with statushouders where they do not count, and the reverse.

    `deels` tells that a corporation that signed gave no figures: then the share is that of the others.
    """

    partij: str
    jaar: int
    teller: int
    noemer: int
    norm: Decimal | None
    met_statushouders: bool
    andere: Decimal | None
    uit_toegewezen: bool
    deels: bool = False
    gevolg: str = ""  # what the agreement says that parties then do
    zonder_noemer: str = ""  # why there is nothing to divide by, where that was told


def urgentezin(oordeel: Oordeel, feiten: Urgentefeiten) -> str:
    """The sentence: verdict, share with its numbers, the maximum, and the share counted the other way."""
    kop = OORDEELWOORDEN[oordeel]
    wie = "" if feiten.partij == GEZAMENLIJK else f" bij {feiten.partij}"
    if not feiten.noemer:
        return (
            f"{kop}: over {feiten.jaar} is{wie} geen aandeel urgente toewijzingen te berekenen{feiten.zonder_noemer}."
        )
    wie += " bij de corporaties die opgave deden" if feiten.deels else ""
    aandeel = Decimal(feiten.teller) / feiten.noemer
    groep = "urgenten en statushouders" if feiten.met_statushouders else "urgenten"
    woningen = "toegewezen" if feiten.uit_toegewezen else "vrijgekomen"
    zin = (
        f"{kop}: in {feiten.jaar} ging{wie} {procent(aandeel, feiten.norm)} van de {woningen} woningen naar {groep} "
        f"({getal(feiten.teller)} van {getal(feiten.noemer)})"
    )
    zin += _naast_norm(oordeel, feiten)
    if feiten.andere is not None:
        zin += f"; {'zonder' if feiten.met_statushouders else 'met'} statushouders {procent(feiten.andere)}"
    if oordeel is Oordeel.OVERSCHREDEN and feiten.gevolg:
        zin += f"; {feiten.gevolg}"
    return f"{zin}."


def _naast_norm(oordeel: Oordeel, feiten: Urgentefeiten) -> str:
    if feiten.norm is None:
        return ", zonder eigen maximum" if feiten.partij != GEZAMENLIJK else ", er is dan geen norm van kracht"
    maximum = f"het maximum van {procent(feiten.norm)}"
    if oordeel is Oordeel.GEEN_GEGEVENS:
        return deels_naast(Decimal(feiten.teller), feiten.norm * feiten.noemer, maximum)
    return {
        Oordeel.OVERSCHREDEN: f", boven {maximum}",
        Oordeel.BEHAALD: f", binnen {maximum}",
        Oordeel.RISICO: f", dicht bij {maximum}",
    }.get(oordeel, f", onder {maximum}")
