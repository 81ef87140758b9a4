"""Whose workbook it is: a party of the agreement or another organisation; the choice stays."""

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.views import gegevens

_GEKOZEN = "_afzender"
_ANDERS = "\x00anders"


def kies_afzender() -> str:
    """The sender, empty where nobody was chosen; at first the sender of the delivery made last."""
    opslag = gegevens.eigen_opslag()
    leveringen = sorted(opslag.leveringen(), key=lambda levering: levering.id, reverse=True)
    eerdere = [levering.afzender for levering in leveringen if levering.afzender]
    if _GEKOZEN not in st.session_state:
        st.session_state[_GEKOZEN] = eerdere[0] if eerdere else None
    afspraken = geldende_afspraken()
    namen = {partij.code: partij.naam for partij in afspraken.partijen if partij.soort in ("gemeente", "corporatie")}
    namen |= {naam: naam for naam in eerdere if naam not in namen}
    opties = [*namen, _ANDERS]
    gekozen = st.selectbox(
        "Van wie is dit werkboek?",
        opties,
        index=opties.index(st.session_state[_GEKOZEN]) if st.session_state[_GEKOZEN] in opties else None,
        format_func=lambda code: namen.get(code, "een andere organisatie, namelijk …"),
        placeholder="kies een organisatie",
        help="De monitor onthoudt uw antwoorden per afzender.",
        key="afzender",
    )
    if gekozen == _ANDERS:
        gekozen = st.text_input("Naam van de organisatie", key="andere-afzender")
    naam = " ".join((gekozen or "").split())
    naam = partijcode(naam) or naam
    st.session_state[_GEKOZEN] = naam or None
    return naam
