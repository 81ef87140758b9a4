"""Toewijzing: the shares of freed homes that went to urgent groups and into the free space, and the room left."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.charts import aandeel_maximum
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst


@dataclass(frozen=True)
class Aandeel:
    """A share on this page: its indicator, what its chart shows, what its count is called, and which room is left."""

    indicator: str
    titel: str
    groep: str
    ruimte: str = ""


URGENT: Final = Aandeel(
    "aandeel_urgent", "Aandeel van de vrijgekomen woningen dat naar urgenten ging", "Urgent", "ruimte_urgent"
)
VRIJ: Final = Aandeel(
    "vrije_toewijzingsruimte", "Aandeel van de vrijgekomen woningen dat in vrije ruimte is toegewezen", "Vrije ruimte"
)

_VORM_RUIMTE: Final = "Een staaf van wat al is toegewezen en de ruimte die over is, met het maximum"


def aandeel_van(stand: Stand, filters: Filters, beeld: Beeld, aandeel: Aandeel) -> Figuur:
    """The share of freed homes together and per corporation, against the maximum."""
    uitkomsten = van_dit_jaar(stand, aandeel.indicator)
    samen = next(u for u in uitkomsten if u.partij == GEZAMENLIJK)
    loopt = samen.jaar is not None and not stand.moment.compleet(samen.jaar)
    ruimte = next((u.waarde for u in stand.van(aandeel.ruimte) if loopt and u.jaar == samen.jaar), None)
    getoond = [u for u in uitkomsten if u.partij in (GEZAMENLIJK, filters.corporatie or u.partij)]
    titel = f"{aandeel.titel}, {samen.periode}"
    getekend = weergave(stand, ["jaarschijf"], beeld, titel=titel)
    fig = aandeel_maximum.draw(getoond, getekend, ruimte=ruimte, groep=aandeel.groep)
    cijfers = aandeel_maximum.cijfers(getoond, aandeel.groep)
    alt = alt_tekst(aandeel_maximum.VORM, samen.zin, cijfers, aandeel_maximum.AANDELEN)
    naam = aandeel.indicator.replace("_", "-")
    return Figuur(naam, titel, fig, cijfers, alt, aandeel_maximum.AANDELEN)


def ruimte(stand: Stand, uitkomst: Uitkomst) -> Figuur:
    """What is left of the most homes that may go to urgent groups, or what went too many."""
    over, hoogste, gedaan = uitkomst.waarde, uitkomst.lijnen.get("hoogste_aantal"), uitkomst.teller
    rij = {
        "Jaar": uitkomst.periode,
        "Komt vrij": uitkomst.noemer,
        "Al toegewezen": gedaan,
        "Nog ruimte": None if over is None else max(over, Decimal(0)),
        "Maximum": hoogste,
        "Te veel toegewezen": -over if over is not None and over < 0 else None,
    }
    cijfers = pd.DataFrame([rij]).dropna(axis="columns")
    titel = f"Ruimte voor urgente toewijzingen, {uitkomst.periode}"
    return Figuur("ruimte-urgent", titel, None, cijfers, alt_tekst(_VORM_RUIMTE, uitkomst.zin, cijfers))


def laatste(stand: Stand, indicator: str) -> Uitkomst:
    """The newest figure of all together that is not about a year to come."""
    samen = stand.van(indicator, GEZAMENLIJK)
    return [u for u in samen if u.jaar is None or u.jaar <= stand.moment.peildatum.year or u is samen[0]][-1]


def van_dit_jaar(stand: Stand, indicator: str) -> list[Uitkomst]:
    """Every figure of that newest year."""
    alle = stand.van(indicator)
    return [u for u in alle if u.jaar == laatste(stand, indicator).jaar]
