"""Toewijzing: the shares of freed homes that went to urgent groups and into the free space, against their maximum."""

from html import escape
from typing import Final

import streamlit as st

from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren.normen import in_vraag
from prestatiemonitor.figuren.toewijzing import URGENT, VRIJ, Aandeel, aandeel_van, laatste, van_dit_jaar
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.hoofduitkomst import metingen
from prestatiemonitor.indicators.woorden import hoofdletter
from prestatiemonitor.views.figuur import beeld, bewaard, toon
from prestatiemonitor.views.oordeel import oordeelmerken
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie

_AANDEEL = bewaard(aandeel_van)
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


@sectie(URGENT.indicator)
def urgent(stand: Stand, filters: Filters) -> None:
    """Urgent groups: this year's share, the room that is left, and the reading with and without statushouders."""
    st.header(
        in_vraag("Blijft de toewijzing aan urgenten onder {norm}?", URGENT.indicator, stand.moment.peildatum),
        anchor=False,
    )
    uitkomsten = van_dit_jaar(stand, URGENT.indicator)
    antwoord(next(u for u in uitkomsten if u.partij == GEZAMENLIJK))
    erachter = [*uitkomsten, *stand.van("ruimte_urgent"), *_van_andere_jaren(stand, filters, URGENT)]
    toon(stand, _AANDEEL(stand, filters, beeld(), URGENT), erachter)
    if ruimte := stand.van("ruimte_urgent"):
        st.subheader("Hoeveel ruimte is er dit jaar nog?", anchor=False)
        for uitkomst in ruimte:
            antwoord(uitkomst)
    instellingen = stand.moment.instellingen
    uitleg = instellingen.uitleg["statushouders_tellen_mee"]
    st.caption(f"{uitleg.titel}: {'ja' if instellingen.statushouders_tellen_mee else 'nee'}. {uitleg.toelichting}")
    _andere_jaren(stand, filters, URGENT)


@sectie(VRIJ.indicator)
def vrije_ruimte(stand: Stand, filters: Filters) -> None:
    """The free space: this year's share together and per corporation, each against its own."""
    st.header(
        in_vraag("Blijven de corporaties binnen {norm} vrije ruimte?", VRIJ.indicator, stand.moment.peildatum),
        anchor=False,
    )
    uitkomsten = van_dit_jaar(stand, VRIJ.indicator)
    antwoord(next(u for u in uitkomsten if u.partij == GEZAMENLIJK))
    zinnen([u for u in uitkomsten if u.partij in (filters.corporatie or u.partij,) and u.partij != GEZAMENLIJK])
    toon(stand, _AANDEEL(stand, filters, beeld(), VRIJ), [*uitkomsten, *_van_andere_jaren(stand, filters, VRIJ)])
    _andere_jaren(stand, filters, VRIJ)


def _van_andere_jaren(stand: Stand, filters: Filters, aandeel: Aandeel) -> list[Uitkomst]:
    van = stand.van(aandeel.indicator, filters.corporatie or GEZAMENLIJK)
    return [u for u in van if u.jaar != laatste(stand, aandeel.indicator).jaar]


def _andere_jaren(stand: Stand, filters: Filters, aandeel: Aandeel) -> None:
    """The share of each other year of the agreement, together or of the chosen corporation."""
    andere = _van_andere_jaren(stand, filters, aandeel)
    if andere:
        st.subheader("Hoe was het in de andere jaren?", anchor=False)
        zinnen(andere)
