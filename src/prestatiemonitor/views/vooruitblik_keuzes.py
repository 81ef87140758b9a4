"""What the visitor assumes for the outlook: chance per status, slip, loss, and what is sold and demolished."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import streamlit as st

from prestatiemonitor.afspraken import Instellingen
from prestatiemonitor.views.pagina import noot
from prestatiemonitor.vooruitblik import Aannames, Uitgangspunt, Uitstel

STADIA: Final = {"hard": "hard", "zacht": "zacht", "onbekend": "onbekende status"}
_MEESTE_UITSTEL: Final = 60  # months
_VOORVOEGSEL: Final = "aanname-"


class Keuzes(NamedTuple):
    """Everything that can be chosen: chances in percents, slip in months, and homes per open year.

    `eigen` tells that a chance which the planmonitor gives of a plan goes before that of its status.
    """

    hard: int
    zacht: int
    onbekend: int
    eigen: bool
    uitstel: int
    uitval: int
    verkoop: tuple[tuple[int, float], ...]
    overig: tuple[tuple[int, float], ...]

    def aannames(self) -> Aannames:
        """The same for the simulation."""
        return Aannames(
            {stadium: getattr(self, stadium) / 100 for stadium in STADIA},
            Uitstel.met_gemiddelde(self.uitstel / 12),
            self.uitval / 100,
            dict(self.verkoop),
            dict(self.overig),
        )


def uitgangskeuzes(uit: Uitgangspunt, geschat: Uitstel | None, instellingen: Instellingen) -> Keuzes:
    """The choices to begin with: settings, the estimated slip, and what the jaarschijf expects."""
    uitstel = geschat.gemiddeld if geschat else float(instellingen.uitstel_zonder_verleden)
    return Keuzes(
        hard=round(100 * instellingen.kans_hard),
        zacht=round(100 * instellingen.kans_zacht),
        onbekend=round(100 * instellingen.kans_onbekend),
        eigen=True,
        uitstel=min(round(12 * uitstel), _MEESTE_UITSTEL),
        uitval=round(100 * instellingen.vooruitblik_uitval),
        verkoop=_per_jaar(uit.verkoop),
        overig=_per_jaar(uit.overig),
    )


def vraag_keuzes(begin: Keuzes, met_eigen_kans: int, over_uitval: str, naam: str) -> Keuzes:
    """Draw the sliders, which start at `begin`, and give what was chosen; `naam` tells one set from another.

    `over_uitval` explains the loss beside the chances.
    """
    st.subheader("Wat als het anders loopt?", anchor=False)
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
        "Uitstel per plan, gemiddeld (maanden)", 0, _MEESTE_UITSTEL, begin.uitstel, key=_key(naam, "uitstel")
    )
    uitval = rechts.slider(
        "Verdere uitval (% van de woningen)", 0, 100, begin.uitval, key=_key(naam, "uitval"), help=over_uitval
    )
    verkoop = _getallen("Nog te verkopen in", begin.verkoop, naam)
    overig = _getallen("Nog sloop en overheveling in", begin.overig, naam)
    st.button("Terug naar de uitgangspunten", on_click=_vergeet, args=(naam,), key=f"terug-{naam}")
    return Keuzes(**kansen, eigen=eigen, uitstel=uitstel, uitval=uitval, verkoop=verkoop, overig=overig)


def _getallen(label: str, begin: Sequence[tuple[int, float]], naam: str) -> tuple[tuple[int, float], ...]:
    """A number per open year; below zero more is added than goes."""
    kolommen = st.columns(max(len(begin), 2))
    uit = []
    for kolom, (jaar, aantal) in zip(kolommen, begin, strict=False):
        vraag = f"{label} {jaar}"
        uit.append((jaar, float(kolom.number_input(vraag, value=aantal, step=1.0, format="%g", key=_key(naam, vraag)))))
    return tuple(uit)


def _per_jaar(aantallen: Mapping[int, float]) -> tuple[tuple[int, float], ...]:
    return tuple((jaar, round(float(aantal), 1)) for jaar, aantal in sorted(aantallen.items()))


def _key(naam: str, wat: str) -> str:
    return f"{_VOORVOEGSEL}{naam}-{wat}"


def _vergeet(naam: str) -> None:
    for sleutel in [s for s in st.session_state if str(s).startswith(_key(naam, ""))]:
        del st.session_state[sleutel]
