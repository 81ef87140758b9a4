"""Toewijzing: the shares of freed homes that went to urgent groups and into the free space."""

from dataclasses import dataclass
from typing import Final

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


def laatste(stand: Stand, indicator: str) -> Uitkomst:
    """The newest figure of all together that is not about a year to come."""
    samen = stand.van(indicator, GEZAMENLIJK)
    return [u for u in samen if u.jaar is None or u.jaar <= stand.moment.peildatum.year or u is samen[0]][-1]


def van_dit_jaar(stand: Stand, indicator: str) -> list[Uitkomst]:
    """Every figure of that newest year."""
    alle = stand.van(indicator)
    return [u for u in alle if u.jaar == laatste(stand, indicator).jaar]
