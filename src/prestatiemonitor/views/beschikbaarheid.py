"""Beschikbaarheid: success rates per target group, the wait for a standplaats, and suitable homes in plans."""

import streamlit as st

from prestatiemonitor.charts import geschikte_woningen, slaagkans, wachttijd
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.plancijfers import ALLE_JAREN
from prestatiemonitor.views.figuur import Figuur, bewaard, toon, weergave
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.pagina import antwoord, donker, zinnen
from prestatiemonitor.views.sectie import sectie


@sectie("slaagkans")
def slaagkansen(stand: Stand) -> None:
    """The newest success rates beside those of the year before, per target group."""
    samen = stand.van("slaagkans", GEZAMENLIJK)[-1]
    antwoord(samen)
    groepen = _per_doelgroep(stand)
    toon(stand, _figuur_slaagkans(stand, donker()), groepen or [samen])
    if groepen:
        st.header("Hoe veranderde de kans per doelgroep?", anchor=False)
        zinnen(groepen)


@bewaard
def _figuur_slaagkans(stand: Stand, donker: bool) -> Figuur:
    groepen, samen = _per_doelgroep(stand), stand.van("slaagkans", GEZAMENLIJK)[-1]
    titel = f"Slaagkans per doelgroep in {samen.periode}, naast het jaar ervoor"
    fig = slaagkans.draw(groepen, weergave(stand, ["jaarschijf"], donker, titel=titel))
    cijfers = slaagkans.cijfers(groepen)
    alt = alt_tekst(slaagkans.VORM, samen.zin, cijfers)
    return Figuur("slaagkans", titel, fig, cijfers, alt, slaagkans.namen(groepen))


def _per_doelgroep(stand: Stand) -> list[Uitkomst]:
    """The doelgroepen of the newest year; an Uitkomst of slaagkans has its doelgroep as partij."""
    alle = stand.van("slaagkans")
    nieuwste = stand.van("slaagkans", GEZAMENLIJK)[-1].jaar
    return [u for u in alle if u.jaar == nieuwste and u.partij != GEZAMENLIJK]


@sectie("wachttijd_standplaats")
def standplaatsen(stand: Stand) -> None:
    """The wait for a standplaats beside that for a social rental home, of each year that was reported."""
    st.header("Is de wachttijd voor een standplaats ongeveer gelijk?", anchor=False)
    jaren = stand.van("wachttijd_standplaats")
    antwoord(jaren[-1])
    toon(stand, _figuur_wachttijd(stand, donker()), jaren)
    uitleg = stand.moment.instellingen.uitleg["wachttijd_ongeveer_gelijk"]
    st.caption(f"{uitleg.titel}: {uitleg.toelichting}")


@bewaard
def _figuur_wachttijd(stand: Stand, donker: bool) -> Figuur:
    jaren = stand.van("wachttijd_standplaats")
    titel = "Wachttijd voor een standplaats naast die voor een sociale huurwoning, in jaren"
    fig = wachttijd.draw(jaren, weergave(stand, ["jaarschijf"], donker, titel=titel))
    cijfers = wachttijd.cijfers(jaren)
    return Figuur("wachttijd-standplaats", titel, fig, cijfers, alt_tekst(wachttijd.VORM, jaren[-1].zin, cijfers))


@sectie("geschikte_woningen_in_plannen")
def geschikte_plannen(stand: Stand, filters: Filters) -> None:
    """The suitable homes in plans, hard and soft, per delivery."""
    st.header("Hoeveel geschikte woningen zitten er in de plannen?", anchor=False)
    samen = stand.van("geschikte_woningen_in_plannen", GEZAMENLIJK)[0]
    antwoord(samen)
    eigen = stand.van("geschikte_woningen_in_plannen", filters.corporatie)[:1] if filters.corporatie else []
    zinnen(eigen)
    per_jaar = [u for u in _geschikt(stand, filters) if u.periode != samen.periode]
    toon(stand, _figuur_geschikt(stand, filters, donker()), [samen, *eigen, *per_jaar])


@bewaard
def _figuur_geschikt(stand: Stand, filters: Filters, donker: bool) -> Figuur:
    uitkomsten = _geschikt(stand, filters)
    wie = f", {filters.corporatie}" if filters.corporatie else ""
    titel = f"Nultreden, geclusterde en zorggeschikte woningen in plannen, per oplevering{wie}"
    fig = geschikte_woningen.draw(uitkomsten, weergave(stand, ["planmonitor"], donker, titel=titel))
    cijfers = geschikte_woningen.cijfers(uitkomsten)
    zin = stand.van("geschikte_woningen_in_plannen", GEZAMENLIJK)[0].zin
    return Figuur("geschikte-woningen", titel, fig, cijfers, alt_tekst(geschikte_woningen.VORM, zin, cijfers))


def _geschikt(stand: Stand, filters: Filters) -> list[Uitkomst]:
    """Per delivery, together or of the chosen corporation."""
    alle = stand.van("geschikte_woningen_in_plannen", filters.corporatie or GEZAMENLIJK)
    return [u for u in alle if u.periode != ALLE_JAREN]
