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
            _name_limit(fig, float(grens), i, weergave)
    hoogste = float(tabel[list(_KOLOMMEN)].max().max()) * 1.25
    jaren = list(tabel["Jaar"])
    fig.update_layout(
        barmode="overlay",
        xaxis=axis(tokens, range=[0, hoogste], showgrid=True, titel="jaren", nticks=8),
        yaxis=named_ticks(tokens, jaren, range=[len(jaren) - 0.5, -0.75 if weergave.smal else -0.5]),
    )
    return opmaak(fig, weergave, Ruimte((_RIJ + 24 * weergave.smal) * len(jaren), links=left_margin(jaren), onder=48))


def _name_limit(fig: go.Figure, grens: float, rij: int, weergave: Weergave) -> None:
    """The name of the limit beside its line; on a narrow page above it, for beside it are the bars."""
    regel = " " if weergave.smal else "<br>"
    naast = (
        {"y": rij - 0.42, "xanchor": "center", "yanchor": "bottom"}
        if weergave.smal
        else {"y": rij - 0.2, "xanchor": "left", "xshift": 6}
    )
    fig.add_annotation(
        x=grens,
        text=f"ongeveer gelijk:{regel}tot {getal(grens)} jaar",
        align="left",
        showarrow=False,
        font={"size": weergave.tokens.grafiek, "color": weergave.tokens.inkt},
        **naast,
    )
