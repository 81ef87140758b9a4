"""The indicator vrije_toewijzingsruimte: which share of the homes that came free was allocated freely."""

from decimal import ROUND_FLOOR, Decimal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.toewijzing import VRIJE_RUIMTE
from prestatiemonitor.indicators.toewijzingsaandeel import Jaaraandeel, Vraag, jaaraandelen
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.indicators.woorden import getal, opsomming, procent, woningen
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN, deels_naast, onvolledig

_VRAAG = Vraag(VRIJE_RUIMTE, "vrije_toewijzingsruimte", "in vrije ruimte toegewezen")


@indicator(
    titel="Vrije toewijzingsruimte",
    eenheid="aandeel",
    norm="vrije_toewijzingsruimte",
    pagina="toewijzing",
    mensen="vrije ruimte",
)
def vrije_toewijzingsruimte(toewijzingen: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Welk deel van de vrijgekomen woningen de corporaties in hun vrije ruimte hebben toegewezen.

    Alle toewijzingen in vrije ruimte gedeeld door alle woningen die vrijkwamen (mutaties, zonder eerste verhuur van
    nieuwbouw), per kalenderjaar: van de corporaties samen en van elke corporatie, met de halfjaren erbij. De vrije
    ruimte is van elke corporatie zelf; gebruik daarboven wordt gemeld, ook als het aandeel samen erbinnen blijft. Waar
    het aantal vrijgekomen woningen ontbreekt, is het totaal aan toewijzingen de noemer, en dat staat dan bij
    'onvolledig'.

    De norm is een maximum: minder gebruiken mag. Zolang het jaar loopt, is een aandeel tot aan de risicogrens op koers
    en daarboven een risico. Ontbreekt van een corporatie een halfjaar dat voorbij is, dan is er geen oordeel.
    """
    aandelen = list(jaaraandelen(toewijzingen, moment, _VRAAG))
    boven: dict[int, list[str]] = {}
    for aandeel in aandelen:
        if aandeel.partij != GEZAMENLIJK and aandeel.oordeel is Oordeel.OVERSCHREDEN:
            boven.setdefault(aandeel.jaar, []).append(aandeel.partij)
    return [_uitkomst(aandeel, boven.get(aandeel.jaar, [])) for aandeel in aandelen]


def _uitkomst(aandeel: Jaaraandeel, boven: list[str]) -> Uitkomst:
    return Uitkomst(
        indicator="vrije_toewijzingsruimte",
        partij=aandeel.partij,
        jaar=aandeel.jaar,
        periode=str(aandeel.jaar),
        waarde=aandeel.waarde,
        eenheid="aandeel",
        oordeel=aandeel.oordeel,
        zin=_zin(aandeel, boven if aandeel.partij == GEZAMENLIJK else []),
        teller=Decimal(aandeel.teller) if aandeel.delen else None,
        noemer=Decimal(aandeel.noemer) if aandeel.delen else None,
        norm=aandeel.norm,
        onvolledig=onvolledig((*aandeel.ontbreekt(), *aandeel.afwijkingen())),
        stappen=aandeel.stappen,
        bronnen=aandeel.bronnen,
        lijnen=_hoogste(aandeel) | aandeel.halfjaren,
    )


def _hoogste(aandeel: Jaaraandeel) -> dict[str, Decimal]:
    """How many homes the free space is of those that came free so far: whole homes, so rounded down."""
    if aandeel.norm is None or not aandeel.noemer:
        return {}
    return {"hoogste_aantal": (aandeel.norm * aandeel.noemer).to_integral_value(rounding=ROUND_FLOOR)}


def _zin(aandeel: Jaaraandeel, boven: list[str]) -> str:
    kop, jaar = OORDEELWOORDEN[aandeel.oordeel], aandeel.jaar
    wie = "" if aandeel.partij == GEZAMENLIJK else f" bij {aandeel.partij}"
    if not aandeel.noemer:
        wat = "geen gebruik van de vrije toewijzingsruimte te berekenen"
        return f"{kop}: over {jaar} is{wie} {wat}{aandeel.zonder_noemer}."
    wie += " bij de corporaties die opgave deden" if aandeel.deels else ""
    van = "toegewezen" if aandeel.uit_toegewezen else "vrijgekomen"
    zin = (
        f"{kop}: in {jaar} is{wie} {procent(aandeel.waarde, aandeel.norm)} van de {van} woningen in vrije ruimte "
        f"toegewezen ({getal(aandeel.teller)} van {getal(aandeel.noemer)}){_naast_norm(aandeel)}"
    )
    if boven and aandeel.oordeel is not Oordeel.OVERSCHREDEN:
        eigen = "de eigen ruimte" if len(boven) == 1 else "hun eigen ruimte"
        zin += f"; {opsomming(boven)} {'kwam' if len(boven) == 1 else 'kwamen'} wel boven {eigen}"
    return f"{zin}."


def _naast_norm(aandeel: Jaaraandeel) -> str:
    if aandeel.norm is None:
        return ", zonder eigen norm" if aandeel.partij != GEZAMENLIJK else ", er is dan geen norm van kracht"
    ruimte = f"de vrije ruimte van {procent(aandeel.norm)}"
    if aandeel.oordeel is Oordeel.OVERSCHREDEN:
        te_veel = aandeel.teller - _hoogste(aandeel)["hoogste_aantal"]
        return f", {woningen(te_veel)} meer dan {ruimte}"
    hoogste = aandeel.norm * aandeel.noemer
    if aandeel.oordeel is Oordeel.GEEN_GEGEVENS:
        return deels_naast(Decimal(aandeel.teller), hoogste, ruimte)
    if aandeel.teller == hoogste:
        return f", precies {ruimte}"
    return {
        Oordeel.BEHAALD: f", binnen {ruimte}",
        Oordeel.RISICO: f", dicht bij {ruimte}",
    }.get(aandeel.oordeel, f", onder {ruimte}")
