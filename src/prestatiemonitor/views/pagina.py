"""The frame of every page: banner of the example, filters, the question as title and its answer in one sentence."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.indicators import Oordeel, Uitkomst
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.filters import Filters, filterrij

_FILTERS = "_gekozen_filters"

_STIJL = """
<style>
.block-container { padding-top: 3.5rem; max-width: 76rem; }
.pm-oordeel { display: inline-flex; gap: .4em; align-items: baseline; white-space: nowrap; font-weight: 600; }
.pm-antwoord { font-size: 1.25rem; line-height: 1.5; margin: 0 0 .5rem; max-width: 60rem; }
.pm-noot { color: var(--pm-gedempt); margin: 0; max-width: 60rem; }
.pm-getal { font-variant-numeric: tabular-nums; }
</style>
"""


def raam(*, met_filters: bool) -> None:
    """What stands on every page: title of the window, the banner of the example, and the filters."""
    st.set_page_config(page_title="Prestatiemonitor Nijkerk", page_icon="🏘️", layout="wide")
    gedempt = load_tokens(donker()).gedempt
    st.html(_STIJL + f"<style>:root {{ --pm-gedempt: {gedempt}; }}</style>")
    if gegevens.toont_voorbeeld():
        st.warning(
            "**Voorbeeld.** Alle plannen en cijfers hieronder zijn verzonnen. Zodra u zelf een werkboek aanlevert, "
            "verdwijnt het voorbeeld.",
            icon="⚠️",
        )
    st.session_state[_FILTERS] = filterrij() if met_filters else Filters(None)


def kop(titel: str, uitleg: str = "") -> None:
    """The title of a page and one line under it."""
    st.title(titel, anchor=False)
    if uitleg:
        st.html(f'<p class="pm-noot">{escape(uitleg)}</p>')


def open_page(vraag: str, uitleg: str = "") -> Filters:
    """Write the page's question, and give the filters that were chosen; without any delivery the page ends here."""
    kop(vraag, uitleg)
    filters: Filters = st.session_state[_FILTERS]
    if filters.peilmoment is None:
        st.info("Er is nog geen levering die meetelt. Ga naar Aanleveren om een werkboek aan te leveren.")
        st.stop()
    return filters


def donker() -> bool:
    """Whether the visitor sees the dark theme."""
    return st.context.theme.type == "dark"


def oordeelmerk(oordeel: Oordeel) -> str:
    """A verdict as HTML: sign in its colour, word in ink."""
    teken = load_tokens(donker()).oordelen[oordeel]
    return (
        f'<span class="pm-oordeel"><span aria-hidden="true" style="color:{teken.kleur}">{teken.teken}</span>'
        f"<span>{escape(teken.woord)}</span></span>"
    )


def antwoord(uitkomst: Uitkomst) -> None:
    """The answer to a question: the sentence with its verdict, and what is missing."""
    st.html(f'<p class="pm-antwoord">{oordeelmerk(uitkomst.oordeel)} &nbsp;{escape(uitkomst.zin)}</p>')
    if uitkomst.onvolledig:
        st.html(f'<p class="pm-noot">Let op: {escape(uitkomst.onvolledig)}</p>')


def zinnen(uitkomsten: Sequence[Uitkomst]) -> None:
    """Further answers, one line each."""
    regels = "".join(f"<li>{oordeelmerk(u.oordeel)} &nbsp;{escape(u.zin)}</li>" for u in uitkomsten)
    if regels:
        st.html(f'<ul style="padding-left:1.1rem;line-height:1.6">{regels}</ul>')
