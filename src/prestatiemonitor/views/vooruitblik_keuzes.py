"""What the visitor assumes for the outlook: chance per status, slip, loss, and what is sold and demolished."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from prestatiemonitor.views.pagina import noot
from prestatiemonitor.views.scenariokeuze import Gekozen
from prestatiemonitor.views.woorden import md
from prestatiemonitor.vooruitblik import MEESTE_MAANDEN, STADIA, Keuzes

_MEESTE = 10_000  # homes in a year
_OVER_OVERIG = "Onder nul: er komen meer woningen bij door aankoop en overheveling dan er afgaan."
_VOORVOEGSEL: Final = "aanname-"


def vraag_keuzes(gekozen: Gekozen, met_eigen_kans: int, over_uitval: str) -> Keuzes:
    """Draw the sliders, which start at what `gekozen` begins with, and give what was chosen.

    `over_uitval` explains the loss beside the chances.
    """
    begin, naam = gekozen.start, gekozen.sleutel
    noot("Verschuif een aanname; de kans en de grafiek volgen meteen.")
    kolommen = st.columns(3)
    kansen = {
        stadium: int(
            kolom.slider(f"Kans van een plan: {woord} (%)", 0, 100, getattr(begin, stadium), key=_key(naam, stadium))
        )
        for kolom, (stadium, woord) in zip(kolommen, STADIA.items(), strict=True)
    }
    eigen = begin.eigen
    if met_eigen_kans:
        eigen = st.checkbox(
            f"Waar de planmonitor bij een plan zelf een kans geeft ({met_eigen_kans}), gaat die voor",
            value=begin.eigen,
            key=_key(naam, "eigen"),
        )
    links, rechts = st.columns(2)
    uitstel = links.slider(
        "Uitstel per plan, gemiddeld (maanden)", 0, MEESTE_MAANDEN, begin.uitstel, key=_key(naam, "uitstel")
    )
    uitval = rechts.slider(
        "Verdere uitval (% van de woningen)", 0, 100, begin.uitval, key=_key(naam, "uitval"), help=over_uitval
    )
    verkoop = _getallen("Nog te verkopen in", begin.verkoop, naam, minst=0)
    overig = _getallen("Nog sloop en overheveling in", begin.overig, naam, minst=-_MEESTE, help=_OVER_OVERIG)
    terug = f"‘{md(gekozen.geladen.bewaard.naam)}’" if gekozen.geladen else "de uitgangspunten"
    st.button(f"Terug naar {terug}", on_click=_vergeet, args=(naam,), key=f"terug-{naam}")
    return Keuzes(**kansen, eigen=eigen, uitstel=uitstel, uitval=uitval, verkoop=verkoop, overig=overig)


def _getallen(
    label: str, begin: Sequence[tuple[int, float]], naam: str, *, minst: float, help: str | None = None
) -> tuple[tuple[int, float], ...]:
    """A number of homes per open year, from `minst` to as many as a municipality can ever have of them."""
    kolommen = st.columns(max(len(begin), 2))
    uit = []
    for kolom, (jaar, aantal) in zip(kolommen, begin, strict=False):
        vraag = f"{label} {jaar}"
        vorm = "%g" if aantal == round(aantal) else "%.1f"  # of what is shown; what counts is not rounded
        getal = kolom.number_input(
            vraag, min(float(minst), aantal), max(float(_MEESTE), aantal), aantal,
            step=1.0, format=vorm, key=_key(naam, vraag), help=help,
        )  # fmt: skip
        uit.append((jaar, float(getal)))
    return tuple(uit)


def _key(naam: str, wat: str) -> str:
    return f"{_VOORVOEGSEL}{naam}-{wat}"


def _vergeet(naam: str) -> None:
    for sleutel in [s for s in st.session_state if str(s).startswith(_key(naam, ""))]:
        del st.session_state[sleutel]
