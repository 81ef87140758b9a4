"""The one row of filters on top of every page; what is chosen stands in the URL, so that a link shows the same."""

import datetime as dt
from collections.abc import Mapping

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.figuren import Filters
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.views import gegevens

ALLE = "alle"


def filterrij() -> Filters:
    """Draw the filters and give what is chosen; an unknown value in the URL falls back on the first."""
    momenten = gegevens.momenten()
    if not momenten:
        return Filters(None)
    afspraken = geldende_afspraken()
    kolommen = st.columns(3, vertical_alignment="bottom")
    with kolommen[0]:
        peilmoment = keuze(
            "Peilmoment", "peilmoment", {moment.isoformat(): datum(moment) for moment in momenten}, altijd=True
        )
    with kolommen[1]:
        codes = {partij.code: partij.code for partij in afspraken.corporaties}
        corporatie = keuze("Corporatie", "corporatie", {ALLE: "alle corporaties", **codes})
    with kolommen[2]:
        kernen = {kern: kern for kern in afspraken.kernen}
        kern = keuze("Kern (alleen voor plannen)", "kern", {ALLE: "alle kernen", **kernen})
    return Filters(
        dt.date.fromisoformat(peilmoment),
        None if corporatie == ALLE else corporatie,
        None if kern == ALLE else kern,
    )


def toon_peilmoment(peilmoment: dt.date) -> None:
    """Let the filters show this peilmoment from now on, such as that of a delivery just made."""
    st.session_state[_bewaard("peilmoment")] = peilmoment.isoformat()


def _bewaard(naam: str) -> str:
    return f"_gekozen-{naam}"


def keuze(label: str, naam: str, opties: Mapping[str, str], *, altijd: bool = False) -> str:
    """A select box that starts with what the URL or this visit last said, and writes what is chosen to the URL.

    The choice is kept apart from the widget, which forgets on pages without filters. With `altijd` the URL always says
    it, also for the first option: a link to 'the newest' would show a colleague something else after the next delivery.
    """
    waarden, widget = list(opties), f"filter-{naam}"
    gevraagd = st.session_state.get(widget, st.query_params.get(naam, st.session_state.get(_bewaard(naam))))
    # As its first option, not as its state: a browser that is asked twice while it loads would forget the state.
    plek = waarden.index(gevraagd) if gevraagd in waarden else 0
    gekozen = str(st.selectbox(label, waarden, plek, format_func=opties.__getitem__, key=widget))
    st.session_state[_bewaard(naam)] = gekozen
    if altijd or gekozen != waarden[0]:
        st.query_params[naam] = gekozen
    elif naam in st.query_params:
        del st.query_params[naam]
    return gekozen


def vergeet(naam: str) -> None:
    """Let a `keuze` begin again with its first option: what was chosen was of something that is no longer shown."""
    for sleutel in (f"filter-{naam}", _bewaard(naam)):
        st.session_state.pop(sleutel, None)
    if naam in st.query_params:
        del st.query_params[naam]
