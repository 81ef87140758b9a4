"""Verduurzaming: are the homes with label E, F or G gone in time, and how fast does each corporation go."""

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren import verduurzaming as figuren
from prestatiemonitor.figuren.verduurzaming import INDICATOR
from prestatiemonitor.indicators import GEZAMENLIJK
from prestatiemonitor.views.figuur import beeld, bewaard, toon
from prestatiemonitor.views.pagina import antwoord, zinnen
from prestatiemonitor.views.sectie import sectie

_LABELS = bewaard(figuren.labels)


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
    samen, getoond = stand.van(INDICATOR, GEZAMENLIJK), figuren.getoond(stand, filters)
    toon(stand, _LABELS(stand, filters, beeld()), [*samen, *(u for u in getoond if u not in samen)])


@sectie(INDICATOR)
def per_corporatie(stand: Stand, filters: Filters) -> None:
    """The sentence of each corporation, or of the one that was chosen."""
    st.header("Hoe snel gaat het per corporatie?", anchor=False)
    zinnen([u for u in stand.van(INDICATOR, filters.corporatie) if u.partij != GEZAMENLIJK])
    uitleg = stand.moment.instellingen.uitleg["risico_grens"]
    st.caption(f"{uitleg.titel}: {uitleg.toelichting}")
