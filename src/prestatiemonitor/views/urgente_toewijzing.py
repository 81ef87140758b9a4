"""Urgente toewijzing: the share of freed homes for urgent groups, the room that is left, and the years before."""

import streamlit as st

from prestatiemonitor.charts import aandeel_urgent
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.views.figuur import Figuur, bewaard, toon, weergave
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.pagina import antwoord, donker, zinnen

INDICATOR = "aandeel_urgent"


def aandeel(stand: Stand, filters: Filters) -> None:
    """This year's share per corporation and together, against the cap."""
    uitkomsten = _van_dit_jaar(stand)
    antwoord(next(u for u in uitkomsten if u.partij == GEZAMENLIJK))
    toon(stand, _figuur(stand, filters, donker()), [*uitkomsten, *stand.van("ruimte_urgent")])


@bewaard
def _figuur(stand: Stand, filters: Filters, donker: bool) -> Figuur:
    uitkomsten = _van_dit_jaar(stand)
    samen = next(u for u in uitkomsten if u.partij == GEZAMENLIJK)
    loopt = samen.jaar is not None and not stand.moment.compleet(samen.jaar)
    ruimte = next((u.waarde for u in stand.van("ruimte_urgent") if loopt and u.jaar == samen.jaar), None)
    getoond = [u for u in uitkomsten if u.partij in (GEZAMENLIJK, filters.corporatie or u.partij)]
    titel = f"Aandeel van de vrijgekomen woningen dat naar urgenten ging, {samen.periode}"
    fig = aandeel_urgent.draw(getoond, weergave(stand, ["jaarschijf"], donker, titel=titel), ruimte=ruimte)
    cijfers = aandeel_urgent.cijfers(getoond)
    alt = alt_tekst(aandeel_urgent.VORM, samen.zin, cijfers)
    return Figuur("aandeel-urgent", titel, fig, cijfers, alt, aandeel_urgent.AANDELEN)


def _van_dit_jaar(stand: Stand) -> list[Uitkomst]:
    return [u for u in stand.van(INDICATOR) if u.jaar == stand.moment.peildatum.year] or stand.van(INDICATOR)


def ruimte(stand: Stand) -> None:
    """How many more urgent allocations fit, and the reading with and without statushouders."""
    st.header("Hoeveel ruimte is er dit jaar nog?", anchor=False)
    for uitkomst in stand.van("ruimte_urgent"):
        antwoord(uitkomst)
    instellingen = stand.moment.instellingen
    uitleg = instellingen.uitleg["statushouders_tellen_mee"]
    st.caption(f"{uitleg.titel}: {'ja' if instellingen.statushouders_tellen_mee else 'nee'}. {uitleg.toelichting}")


def alle_jaren(stand: Stand, filters: Filters) -> None:
    """The share of each year of the agreement, together or of the chosen corporation."""
    andere = [u for u in _jaren(stand, filters) if u.jaar != stand.moment.peildatum.year]
    if andere:
        st.header("Hoe was het in de andere jaren?", anchor=False)
        zinnen(andere)


def _jaren(stand: Stand, filters: Filters) -> list[Uitkomst]:
    return stand.van(INDICATOR, filters.corporatie or GEZAMENLIJK)
