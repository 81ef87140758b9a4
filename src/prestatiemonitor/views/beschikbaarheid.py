"""Beschikbaarheid: success rates per target group, the wait for a standplaats, and suitable homes in plans."""

import streamlit as st

from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren import beschikbaarheid as figuren
from prestatiemonitor.figuren.beschikbaarheid import geschikt_van, per_doelgroep
from prestatiemonitor.indicators import GEZAMENLIJK
from prestatiemonitor.views.figuur import beeld, bewaard, toon
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie

_SLAAGKANSEN, _WACHTTIJDEN, _GESCHIKT = (
    bewaard(figuren.slaagkansen),
    bewaard(figuren.wachttijden),
    bewaard(figuren.geschikt),
)


@sectie("slaagkans")
def slaagkansen(stand: Stand) -> None:
    """The newest success rates beside those of the year before, per target group."""
    samen = stand.van("slaagkans", GEZAMENLIJK)[-1]
    antwoord(samen)
    groepen = per_doelgroep(stand)
    toon(stand, _SLAAGKANSEN(stand, beeld()), groepen or [samen])
    if groepen:
        st.header("Hoe veranderde de kans per doelgroep?", anchor=False)
        zinnen(groepen)


@sectie("wachttijd_standplaats")
def standplaatsen(stand: Stand) -> None:
    """The wait for a standplaats beside that for a social rental home, of each year that was reported."""
    st.header("Is de wachttijd voor een standplaats ongeveer gelijk?", anchor=False)
    jaren = stand.van("wachttijd_standplaats")
    antwoord(jaren[-1])
    toon(stand, _WACHTTIJDEN(stand, beeld()), jaren)
    uitleg = stand.moment.instellingen.uitleg["wachttijd_ongeveer_gelijk"]
    st.caption(f"{uitleg.titel}: {uitleg.toelichting}")


@sectie("geschikte_woningen_in_plannen")
def geschikte_plannen(stand: Stand, filters: Filters) -> None:
    """The suitable homes in plans, hard and soft, per delivery."""
    st.header("Hoeveel geschikte woningen zitten er in de plannen?", anchor=False)
    samen = stand.van("geschikte_woningen_in_plannen", GEZAMENLIJK)[0]
    antwoord(samen)
    eigen = stand.van("geschikte_woningen_in_plannen", filters.corporatie)[:1] if filters.corporatie else []
    zinnen(eigen)
    per_jaar = [u for u in geschikt_van(stand, filters) if u.periode != samen.periode]
    toon(stand, _GESCHIKT(stand, filters, beeld()), [samen, *eigen, *per_jaar])
