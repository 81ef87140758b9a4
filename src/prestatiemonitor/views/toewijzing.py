"""Toewijzing: the shares of freed homes that went to urgent groups and into the free space, against their maximum."""

from dataclasses import dataclass
from html import escape
from typing import Final

import streamlit as st

from prestatiemonitor.charts import aandeel_maximum
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.hoofduitkomst import metingen
from prestatiemonitor.indicators.woorden import hoofdletter
from prestatiemonitor.views.figuur import Figuur, bewaard, toon, weergave
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.normen import in_vraag
from prestatiemonitor.views.oordeel import oordeelmerken
from prestatiemonitor.views.pagina import antwoord, donker, zinnen
from prestatiemonitor.views.sectie import sectie


@dataclass(frozen=True)
class Aandeel:
    """A share on this page: its indicator, what its chart shows, what its count is called, and which room is left."""

    indicator: str
    titel: str
    groep: str
    ruimte: str = ""


_URGENT: Final = Aandeel(
    "aandeel_urgent", "Aandeel van de vrijgekomen woningen dat naar urgenten ging", "Urgent", "ruimte_urgent"
)
_VRIJ: Final = Aandeel(
    "vrije_toewijzingsruimte", "Aandeel van de vrijgekomen woningen dat in vrije ruimte is toegewezen", "Vrije ruimte"
)
_KORT: Final = {
    "aandeel_urgent": "urgente groepen",
    "vrije_toewijzingsruimte": "vrije toewijzingsruimte",
    "taakstelling_statushouders": "statushouders",
}


@sectie(*_KORT)
def kort(stand: Stand) -> None:
    """The page's answer in one line: the verdict on each of its questions."""
    nu = {naam: laatste(stand, naam) for naam in _KORT if stand.van(naam)}
    delen = [f"{hoofdletter(_KORT[naam])} {u.periode}: {oordeelmerken(u)}{_eigen(stand, u)}" for naam, u in nu.items()]
    st.html(f'<p class="pm-antwoord">{" &nbsp; ".join(delen)}</p>')


def _eigen(stand: Stand, samen: Uitkomst) -> str:
    """The corporations whose own figure asks more attention than that of all together."""
    van_een = [
        u
        for u in metingen(stand.uitkomsten, stand.moment)
        if (u.indicator, u.periode) == (samen.indicator, samen.periode) and u.partij != samen.partij
    ]
    return "".join(f" ({escape(u.partij)}: {oordeelmerken(u)})" for u in van_een)


def laatste(stand: Stand, indicator: str) -> Uitkomst:
    """The newest figure of all together that is not about a year to come."""
    samen = stand.van(indicator, GEZAMENLIJK)
    return [u for u in samen if u.jaar is None or u.jaar <= stand.moment.peildatum.year or u is samen[0]][-1]


@sectie(_URGENT.indicator)
def urgent(stand: Stand, filters: Filters) -> None:
    """Urgent groups: this year's share, the room that is left, and the reading with and without statushouders."""
    st.header(
        in_vraag("Blijft de toewijzing aan urgenten onder {norm}?", _URGENT.indicator, stand.moment.peildatum),
        anchor=False,
    )
    uitkomsten = _van_dit_jaar(stand, _URGENT.indicator)
    antwoord(next(u for u in uitkomsten if u.partij == GEZAMENLIJK))
    erachter = [*uitkomsten, *stand.van("ruimte_urgent"), *_van_andere_jaren(stand, filters, _URGENT)]
    toon(stand, _figuur(stand, filters, donker(), _URGENT), erachter)
    if ruimte := stand.van("ruimte_urgent"):
        st.subheader("Hoeveel ruimte is er dit jaar nog?", anchor=False)
        for uitkomst in ruimte:
            antwoord(uitkomst)
    instellingen = stand.moment.instellingen
    uitleg = instellingen.uitleg["statushouders_tellen_mee"]
    st.caption(f"{uitleg.titel}: {'ja' if instellingen.statushouders_tellen_mee else 'nee'}. {uitleg.toelichting}")
    _andere_jaren(stand, filters, _URGENT)


@sectie(_VRIJ.indicator)
def vrije_ruimte(stand: Stand, filters: Filters) -> None:
    """The free space: this year's share together and per corporation, each against its own."""
    st.header(
        in_vraag("Blijven de corporaties binnen {norm} vrije ruimte?", _VRIJ.indicator, stand.moment.peildatum),
        anchor=False,
    )
    uitkomsten = _van_dit_jaar(stand, _VRIJ.indicator)
    antwoord(next(u for u in uitkomsten if u.partij == GEZAMENLIJK))
    zinnen([u for u in uitkomsten if u.partij in (filters.corporatie or u.partij,) and u.partij != GEZAMENLIJK])
    toon(stand, _figuur(stand, filters, donker(), _VRIJ), [*uitkomsten, *_van_andere_jaren(stand, filters, _VRIJ)])
    _andere_jaren(stand, filters, _VRIJ)


@bewaard
def _figuur(stand: Stand, filters: Filters, donker: bool, aandeel: Aandeel) -> Figuur:
    uitkomsten = _van_dit_jaar(stand, aandeel.indicator)
    samen = next(u for u in uitkomsten if u.partij == GEZAMENLIJK)
    loopt = samen.jaar is not None and not stand.moment.compleet(samen.jaar)
    ruimte = next((u.waarde for u in stand.van(aandeel.ruimte) if loopt and u.jaar == samen.jaar), None)
    getoond = [u for u in uitkomsten if u.partij in (GEZAMENLIJK, filters.corporatie or u.partij)]
    titel = f"{aandeel.titel}, {samen.periode}"
    beeld = weergave(stand, ["jaarschijf"], donker, titel=titel)
    fig = aandeel_maximum.draw(getoond, beeld, ruimte=ruimte, groep=aandeel.groep)
    cijfers = aandeel_maximum.cijfers(getoond, aandeel.groep)
    alt = alt_tekst(aandeel_maximum.VORM, samen.zin, cijfers)
    naam = aandeel.indicator.replace("_", "-")
    return Figuur(naam, titel, fig, cijfers, alt, aandeel_maximum.AANDELEN)


def _van_dit_jaar(stand: Stand, indicator: str) -> list[Uitkomst]:
    alle = stand.van(indicator)
    return [u for u in alle if u.jaar == laatste(stand, indicator).jaar]


def _van_andere_jaren(stand: Stand, filters: Filters, aandeel: Aandeel) -> list[Uitkomst]:
    van = stand.van(aandeel.indicator, filters.corporatie or GEZAMENLIJK)
    return [u for u in van if u.jaar != laatste(stand, aandeel.indicator).jaar]


def _andere_jaren(stand: Stand, filters: Filters, aandeel: Aandeel) -> None:
    """The share of each other year of the agreement, together or of the chosen corporation."""
    andere = _van_andere_jaren(stand, filters, aandeel)
    if andere:
        st.subheader("Hoe was het in de andere jaren?", anchor=False)
        zinnen(andere)
