"""The one row of filters on top of every page; what is chosen stands in the URL, so that a link shows the same."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.woorden import datum

ALLE = "alle"


@dataclass(frozen=True)
class Filters:
    """What was chosen: the peilmoment (None where nothing was delivered), a corporation and a kern (None is all)."""

    peilmoment: dt.date | None
    corporatie: str | None = None
    kern: str | None = None


def filterrij() -> Filters:
    """Draw the filters and give what is chosen; an unknown value in the URL falls back on the first."""
    momenten = gegevens.momenten()
    if not momenten:
        return Filters(None)
    afspraken = geldende_afspraken()
    kolommen = st.columns(3, vertical_alignment="bottom")
    with kolommen[0]:
        peilmoment = _keuze(
            "Peilmoment", "peilmoment", {moment.isoformat(): datum(moment) for moment in momenten}, altijd=True
        )
    with kolommen[1]:
        codes = {partij.code: partij.code for partij in afspraken.corporaties}
        corporatie = _keuze("Corporatie", "corporatie", {ALLE: "alle corporaties", **codes})
    with kolommen[2]:
        kernen = {kern: kern for kern in afspraken.kernen}
        kern = _keuze("Kern (alleen voor plannen)", "kern", {ALLE: "alle kernen", **kernen})
    return Filters(
        dt.date.fromisoformat(peilmoment),
        None if corporatie == ALLE else corporatie,
        None if kern == ALLE else kern,
    )


def _keuze(label: str, naam: str, opties: Mapping[str, str], *, altijd: bool = False) -> str:
    """A select box that takes its first value from the URL and writes what is chosen back.

    With `altijd` the URL always says it, also for the first option: a link to 'the newest' would show a colleague
    something else after the next delivery.
    """
    waarden = list(opties)
    if st.session_state.get(naam) not in waarden:
        gevraagd = st.query_params.get(naam)
        st.session_state[naam] = gevraagd if gevraagd in waarden else waarden[0]
    gekozen = str(st.selectbox(label, waarden, format_func=opties.__getitem__, key=naam))
    if altijd or gekozen != waarden[0]:
        st.query_params[naam] = gekozen
    elif naam in st.query_params:
        del st.query_params[naam]
    return gekozen
