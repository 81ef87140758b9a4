"""Verduurzaming: the homes with label E, F or G that are left."""

from prestatiemonitor.charts import labels_efg
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst

INDICATOR = "labels_efg"


def labels(stand: Stand, filters: Filters, beeld: Beeld) -> Figuur:
    """The homes with label E, F or G over time, with the pace needed and made."""
    uitkomsten = getoond(stand, filters)
    titel = f"Woningen met label E, F of G, {filters.corporatie or 'samen en per corporatie'}"
    fig = labels_efg.draw(uitkomsten, weergave(stand, ["jaarschijf"], beeld, titel=titel))
    cijfers = labels_efg.cijfers(uitkomsten)
    alt = alt_tekst(labels_efg.VORM, uitkomsten[0].zin, cijfers)
    return Figuur("labels-efg", titel, fig, cijfers, alt)


def getoond(stand: Stand, filters: Filters) -> list[Uitkomst]:
    """The figures of the chosen corporation, or of all together."""
    return stand.van(INDICATOR, filters.corporatie) or stand.van(INDICATOR, GEZAMENLIJK)
