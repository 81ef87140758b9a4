"""Verduurzaming: are the homes with label E, F or G gone in time, and how fast does each corporation go."""

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.charts import labels_efg
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.views.figuur import Figuur, bewaard, toon, weergave
from prestatiemonitor.views.filters import Filters
from prestatiemonitor.views.gegevens import Stand
from prestatiemonitor.views.pagina import antwoord, donker, zinnen
from prestatiemonitor.views.sectie import sectie

INDICATOR = "labels_efg"


def vraag() -> str:
    """The page's question, about the last year of the norm."""
    afspraken = geldende_afspraken()
    norm = afspraken.normen.get(INDICATOR)
    jaar = norm.periode[1] if norm and norm.periode else afspraken.tot.year
    return f"Zijn er eind {jaar} geen sociale huurwoningen met label E, F of G meer?"


@sectie(INDICATOR)
def labels(stand: Stand, filters: Filters) -> None:
    """The homes left over time, with the way to 0 at the pace needed and at the pace made."""
    antwoord(stand.van(INDICATOR, GEZAMENLIJK)[0])
    samen, getoond = stand.van(INDICATOR, GEZAMENLIJK), _getoond(stand, filters)
    toon(stand, _figuur(stand, filters, donker()), [*samen, *(u for u in getoond if u not in samen)])


@bewaard
def _figuur(stand: Stand, filters: Filters, donker: bool) -> Figuur:
    uitkomsten = _getoond(stand, filters)
    titel = f"Woningen met label E, F of G, {filters.corporatie or 'samen en per corporatie'}"
    fig = labels_efg.draw(uitkomsten, weergave(stand, ["jaarschijf"], donker, titel=titel))
    cijfers = labels_efg.cijfers(uitkomsten)
    alt = alt_tekst(labels_efg.VORM, uitkomsten[0].zin, cijfers)
    return Figuur("labels-efg", titel, fig, cijfers, alt)


@sectie(INDICATOR)
def per_corporatie(stand: Stand, filters: Filters) -> None:
    """The sentence of each corporation, or of the one that was chosen."""
    st.header("Hoe snel gaat het per corporatie?", anchor=False)
    zinnen([u for u in stand.van(INDICATOR, filters.corporatie) if u.partij != GEZAMENLIJK])
    uitleg = stand.moment.instellingen.uitleg["risico_grens"]
    st.caption(f"{uitleg.titel}: {uitleg.toelichting}")


def _getoond(stand: Stand, filters: Filters) -> list[Uitkomst]:
    return stand.van(INDICATOR, filters.corporatie) or stand.van(INDICATOR, GEZAMENLIJK)
