"""Waiting times per year: a standplaats beside a social rental home, with the band that is 'about equal'."""

from collections.abc import Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, fill, no_data, opmaak
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.wachttijd_standplaats import HUURWONING

VORM: Final = "Liggende staven per jaar: de wachttijd voor een standplaats en voor een sociale huurwoning"
STANDPLAATS, HUUR, VAN, TOT = "Standplaats", "Sociale huurwoning", "Ongeveer gelijk vanaf", "Ongeveer gelijk tot"
_KOLOMMEN: Final = (STANDPLAATS, HUUR, VAN, TOT)
_LIJNEN: Final = {HUUR: HUURWONING, VAN: "ondergrens", TOT: "bovengrens"}
_RIJ: Final = 84


def cijfers(uitkomsten: Sequence[Uitkomst]) -> pd.DataFrame:
    """The drawn figures, in years: Jaar, Standplaats, Sociale huurwoning, and the band that is about equal."""
    regels = [
        {"Jaar": u.periode, STANDPLAATS: u.waarde} | {kolom: u.lijnen.get(lijn) for kolom, lijn in _LIJNEN.items()}
        for u in uitkomsten
    ]
    return pd.DataFrame(regels, columns=["Jaar", *_KOLOMMEN]).astype(dict.fromkeys(_KOLOMMEN, "Float64"))


def draw(uitkomsten: Sequence[Uitkomst], weergave: Weergave) -> go.Figure:
    """The chart of the years (see `cijfers`)."""
    tabel = cijfers(uitkomsten)
    if tabel[[STANDPLAATS, HUUR]].isna().all(axis=None):
        return no_data(weergave)
    tokens = weergave.tokens
    fig = go.Figure()
    for kolom, hoogte, sterkte in ((STANDPLAATS, -0.2, "vol"), (HUUR, 0.2, "omlijnd")):
        waarden = tabel[kolom]
        fig.add_bar(
            x=[None if pd.isna(w) else float(w) for w in waarden],
            y=[i + hoogte for i in range(len(tabel))],
            orientation="h",
            width=0.32,
            name=kolom.lower(),
            marker=fill(tokens.samen, tokens, "vol" if sterkte == "vol" else "omlijnd"),
            text=["" if pd.isna(w) else f"{kolom}: <b>{getal(w)} jaar</b>" for w in waarden],
            textposition="inside",
            insidetextanchor="start",
            textfont={"size": tokens.grafiek, "color": tokens.achtergrond if sterkte == "vol" else tokens.inkt},
            hoverinfo="skip",
        )
    for i, grens in enumerate(tabel[TOT]):
        if not pd.isna(grens):
            fig.add_scatter(
                x=[float(grens)] * 2, y=[i - 0.42, i + 0.02], mode="lines", meta="norm", showlegend=False,
                line={"color": tokens.inkt, "width": 2, "dash": "6px,4px"}, hoverinfo="skip",
            )  # fmt: skip
            fig.add_annotation(
                x=float(grens), y=i - 0.2, text=f"ongeveer gelijk:<br>tot {getal(grens)} jaar", xanchor="left",
                xshift=6, align="left", showarrow=False, font={"size": tokens.grafiek, "color": tokens.inkt},
            )  # fmt: skip
    hoogste = float(tabel[list(_KOLOMMEN)].max().max())
    jaren = list(tabel["Jaar"])
    fig.update_layout(
        barmode="overlay",
        xaxis=axis(tokens, range=[0, hoogste * 1.25], showgrid=True, titel="jaren", nticks=8),
        yaxis=named_ticks(tokens, jaren, range=[len(jaren) - 0.5, -0.5]),
    )
    return opmaak(fig, weergave, Ruimte(_RIJ * len(jaren), links=left_margin(jaren), onder=48))
