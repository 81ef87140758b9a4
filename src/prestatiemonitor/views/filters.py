"""The one row of filters on top of every page; what is chosen stands in the URL, so that a link shows the same."""

import datetime as dt
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
    kolommen = st.columns([2, 2, 2], vertical_alignment="bottom")
    with kolommen[0]:
        peilmoment = st.selectbox(
            "Peilmoment",
            [moment.isoformat() for moment in momenten],
            format_func=lambda tekst: datum(dt.date.fromisoformat(tekst)),
            key="peilmoment",
            bind="query-params",
        )
    with kolommen[1]:
        corporatie = st.selectbox(
            "Corporatie",
            [ALLE, *(partij.code for partij in afspraken.corporaties)],
            format_func=lambda code: "alle corporaties" if code == ALLE else code,
            key="corporatie",
            bind="query-params",
        )
    with kolommen[2]:
        kern = st.selectbox(
            "Kern (alleen voor plannen)",
            [ALLE, *afspraken.kernen],
            format_func=lambda naam: "alle kernen" if naam == ALLE else naam,
            key="kern",
            bind="query-params",
        )
    return Filters(
        dt.date.fromisoformat(str(peilmoment)),
        None if corporatie == ALLE else str(corporatie),
        None if kern == ALLE else str(kern),
    )
