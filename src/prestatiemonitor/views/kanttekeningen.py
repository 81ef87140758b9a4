"""What belongs under an answer on a page: what is missing, corrections in it, and what people said of it."""

from html import escape

import streamlit as st

from prestatiemonitor.figuren.kanttekeningen import correctiezinnen, oordeelzin
from prestatiemonitor.indicators import Uitkomst


def toon_kanttekeningen(uitkomst: Uitkomst) -> None:
    """What is missing in a figure, what people said of it, and what they corrected, one line each."""
    regels = [f"Let op: {uitkomst.onvolledig}"] if uitkomst.onvolledig else []
    regels += [oordeelzin(gezegd, uitkomst.oordeel) for gezegd in uitkomst.mensoordelen]
    regels += correctiezinnen(uitkomst)
    regels += [f"{herhaling.zin} Overnemen kan bij Herkomst." for herhaling in uitkomst.herhaald]
    for regel in regels:
        st.html(f'<p class="pm-noot">{escape(regel)}</p>')
