"""The frame of every page: banner of the example, filters, the question as title and its answer in one sentence."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren.kanttekeningen import correctiezinnen, oordeelzin
from prestatiemonitor.figuren.normen import in_vraag
from prestatiemonitor.figuren.oordeel import zonder_oordeel
from prestatiemonitor.indicators import Oordeel, Uitkomst
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.breedte import vraag_breedte
from prestatiemonitor.views.filters import filterrij
from prestatiemonitor.views.kanttekeningen import toon_kanttekeningen
from prestatiemonitor.views.woorden import md

_FILTERS = "_gekozen_filters"
_PICTOGRAM = Path(__file__).with_name("pictogram.png")

_STIJL = """
<style>
.block-container { padding-top: 3.5rem; max-width: 76rem; }
.stApp h1 { font-size: 2rem; padding-top: .5rem; }
.stApp h2 { font-size: 1.5rem; padding-top: 1.5rem; }
.stApp h3 { font-size: 1.2rem; padding-top: 1rem; }
.pm-oordeel { display: inline-flex; gap: .4em; align-items: baseline; white-space: nowrap; font-weight: 600; }
.pm-antwoord { font-size: 1.25rem; line-height: 1.5; margin: 0 0 .5rem; max-width: 60rem; }
.pm-noot { color: var(--pm-gedempt); margin: 0; max-width: 60rem; }
/* Streamlit says this in English only; the label of the uploader says it in Dutch, and its button below. */
[data-testid="stFileUploaderDropzoneInstructions"] { display: none; }
[data-testid="stFileUploaderDropzone"] button p { display: none; }
[data-testid="stFileUploaderDropzone"] button [data-testid="stMarkdownContainer"]::after { content: "Kies bestand"; }
.pm-leestabel { border-collapse: collapse; width: 100%; font-size: .95em; }
.pm-leestabel th { text-align: left; color: var(--pm-gedempt); padding: .25rem .75rem .4rem 0; }
.pm-leestabel td { vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--pm-raster); }
/* Not the width of the window: beside the menu a page is as narrow as on a phone. */
.pm-leesraam { container: leestabel / inline-size; }
@container leestabel (max-width: 600px) {
  .pm-leestabel thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .pm-leestabel tr { display: block; padding: .5rem 0; border-top: 1px solid var(--pm-raster); }
  .pm-leestabel td { display: block; border: 0; padding: .1rem 0; }
  .pm-leestabel td:empty { display: none; }
  .pm-leestabel td::before { content: attr(data-kop) ": "; color: var(--pm-gedempt); }
}
.pm-titel, .pm-link { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.pm-titel { font-weight: 600; }
.pm-verborgen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.pm-getal { font-variant-numeric: tabular-nums; }
</style>
"""


def raam(*, met_filters: bool) -> None:
    """What stands on every page: title of the window, the banner of the example, and the filters."""
    naam = f"Prestatiemonitor {geldende_afspraken().gemeente}"
    st.set_page_config(page_title=naam, page_icon=_PICTOGRAM, layout="wide")
    tokens = load_tokens(donker())
    kleuren = f"--pm-gedempt: {tokens.gedempt}; --pm-raster: {tokens.raster};"
    st.html(_STIJL + f"<style>:root {{ {kleuren} }}</style>")
    vraag_breedte()
    if gegevens.toont_voorbeeld():
        st.warning(
            "**Voorbeeld.** Alle plannen en cijfers hieronder zijn verzonnen. Zodra u zelf een werkboek aanlevert, "
            "verdwijnt het voorbeeld.",
            icon=":material/science:",
        )
    st.session_state[_FILTERS] = filterrij() if met_filters else Filters(None)


def kop(titel: str, uitleg: str = "") -> None:
    """The title of a page and one line under it."""
    st.title(titel, anchor=False)
    if uitleg:
        st.html(f'<p class="pm-noot">{escape(uitleg)}</p>')


def noot(tekst: str) -> None:
    """A remark in muted text, as dark as reading asks."""
    st.html(f'<p class="pm-noot">{escape(tekst)}</p>')


def gekozen_filters() -> Filters:
    """The filters as they were drawn on this page."""
    filters: Filters = st.session_state[_FILTERS]
    return filters


def open_page(vraag: str, *, norm: str = "", per_kern: bool = False) -> tuple[Stand, Filters]:
    """Write the page's question, and give the figures of the peilmoment and the filters that were chosen.

    `{norm}` in the question is the value of that norm on the peilmoment. With `per_kern` the plans are those of the
    chosen kern. Without any delivery the page ends here.
    """
    filters = gekozen_filters()
    if filters.peilmoment is None:
        kop("Nog niets te laten zien")
        st.info("Er is geen levering die meetelt. Ga naar Aanleveren om een werkboek aan te leveren.")
        st.stop()
    kop(in_vraag(vraag, norm, filters.peilmoment))
    if per_kern and filters.kern:
        st.caption(f"Alleen de plannen in {filters.kern}.")
    stand = gegevens.stand_op(filters.peilmoment, filters.kern if per_kern else None)
    for waarom in stand.moment.niet_toegepast:
        st.warning(f"{md(waarom)} U vindt dit op Verantwoording, onder Aantekeningen.")
    return stand, filters


def donker() -> bool:
    """Whether the visitor sees the dark theme."""
    return st.context.theme.type == "dark"


def oordeelmerk(oordeel: Oordeel, woord: str = "") -> str:
    """A verdict as HTML: sign in its colour, word in ink."""
    teken = load_tokens(donker()).oordelen[oordeel]
    return (
        f'<span class="pm-oordeel"><span aria-hidden="true" style="color:{teken.kleur}">{teken.teken}</span>'
        f"<span>{escape(woord or teken.woord)}</span></span>"
    )


def zin_met_oordeel(uitkomst: Uitkomst) -> str:
    """The sentence of an Uitkomst as HTML, its verdict marked; a figure that has no norm is just its sentence."""
    woord = load_tokens().oordelen[uitkomst.oordeel].woord
    rest = zonder_oordeel(uitkomst)
    if uitkomst.oordeel is Oordeel.GEEN_NORM and rest == uitkomst.zin:
        return escape(rest)
    return f"{oordeelmerk(uitkomst.oordeel, woord.capitalize() + ':')} {escape(rest)}"


def antwoord(uitkomst: Uitkomst) -> None:
    """The answer to a question: the sentence with its verdict, and what is missing."""
    st.html(f'<p class="pm-antwoord">{zin_met_oordeel(uitkomst)}</p>')
    toon_kanttekeningen(uitkomst)


def zinnen(uitkomsten: Sequence[Uitkomst]) -> None:
    """Further answers, one line each, with what people said and corrected."""
    regels = "".join(f"<li>{zin_met_oordeel(u)}{_noten(u)}</li>" for u in uitkomsten)
    if regels:
        st.html(f'<ul style="padding-left:1.1rem;line-height:1.6">{regels}</ul>')


def _noten(uitkomst: Uitkomst) -> str:
    gezegd = [oordeelzin(oordeel, uitkomst.oordeel) for oordeel in uitkomst.mensoordelen]
    return "".join(f'<p class="pm-noot">{escape(zin)}</p>' for zin in (*gezegd, *correctiezinnen(uitkomst)))
