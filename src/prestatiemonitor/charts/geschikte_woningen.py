"""Suitable homes in plans per delivery, hard and soft: a small chart for each kind, on one scale."""

from collections.abc import Sequence, Set
from typing import Final

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.opmaak import Ruimte, Sterkte, Weergave, fill, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal
from prestatiemonitor.indicators.geschikteplannen import SOORTEN, STADIA
from prestatiemonitor.indicators.programma import GEREALISEERD
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.woorden import ONBEKEND

VORM: Final = "Gestapelde staven per oplevering voor nultreden, geclusterd en zorggeschikt, hard en zacht apart"
_STADIA: Final = {GEREALISEERD: GEREALISEERD, **STADIA}
_STERKTE: Final[dict[str, Sterkte]] = {
    GEREALISEERD: "vol",
    "hard": "hard",
    "zacht": "gearceerd",
    ONBEKEND: "omlijnd",
}
_HOOGTE: Final = 460


def cijfers(uitkomsten: Sequence[Uitkomst]) -> pd.DataFrame:
    """The drawn figures: Soort, Oplevering, and the homes per stadium (unknown is missing).

    `uitkomsten` are those of `geschikte_woningen_in_plannen` per delivery.
    """
    regels = [
        {"Soort": naam, "Oplevering": u.periode}
        | {kop: u.lijnen.get(f"{soort}_{stadium}") for stadium, kop in _STADIA.items()}
        for soort, naam in SOORTEN.items()
        for u in uitkomsten
        if any(f"{soort}_{stadium}" in u.lijnen for stadium in _STADIA)
    ]
    tabel = pd.DataFrame(regels, columns=["Soort", "Oplevering", *_STADIA.values()])
    return tabel.astype(dict.fromkeys(_STADIA.values(), "Float64"))


def draw(uitkomsten: Sequence[Uitkomst], weergave: Weergave) -> go.Figure:
    """The chart of all deliveries (see `cijfers`)."""
    tabel = cijfers(uitkomsten)
    if tabel.empty:
        return no_data(weergave)
    tokens = weergave.tokens
    opleveringen = [u.periode for u in uitkomsten]
    soorten = [naam for naam in SOORTEN.values() if (tabel["Soort"] == naam).any()]
    fig = make_subplots(
        rows=len(soorten),
        cols=1,
        shared_xaxes=True,
        vertical_spacing=0.12,
        subplot_titles=[f"<b>{n}</b>" for n in soorten],
    )
    fig.update_annotations(x=0, xanchor="left", font={"size": tokens.grafiek, "color": tokens.inkt})
    getekend = set[str]()
    for rij, soort in enumerate(soorten, start=1):
        eigen = tabel[tabel["Soort"] == soort]
        plaatsen = [opleveringen.index(oplevering) for oplevering in eigen["Oplevering"]]
        getekend |= _add_bars(fig, eigen, plaatsen, rij, getekend, weergave)
        _add_totals(fig, eigen, plaatsen, rij, weergave)
    hoogste = float(tabel[list(_STADIA.values())].fillna(0).sum(axis=1).max())
    fig.update_yaxes(axis(tokens, range=[0, max(hoogste, 1) * 1.28], showgrid=True, tickformat=",d", nticks=4))
    fig.update_xaxes(named_ticks(tokens, [escape(o) for o in opleveringen], range=[-0.5, len(opleveringen) - 0.5]))
    fig.update_xaxes(showticklabels=True, row=len(soorten), col=1)
    fig.update_layout(barmode="stack")
    return opmaak(fig, weergave, Ruimte(round(_HOOGTE * len(soorten) / 3), legenda=True, kop=26))


def _add_bars(
    fig: go.Figure, eigen: pd.DataFrame, plaatsen: Sequence[int], rij: int, getekend: Set[str], weergave: Weergave
) -> set[str]:
    """Adds the bars of one kind; gives the stadia drawn, each of which is in the legend once (`getekend`)."""
    tokens, soort, nieuw = weergave.tokens, eigen["Soort"].iloc[0], set[str]()
    for stadium, kop in _STADIA.items():
        waarden = eigen[kop]
        if waarden.fillna(0).eq(0).all():
            continue
        fig.add_bar(
            x=list(plaatsen),
            y=[None if pd.isna(w) or w == 0 else float(w) for w in waarden],  # a bar of 0 would draw its outline
            width=0.6,
            name=kop,
            marker=fill(tokens.samen, tokens, _STERKTE[stadium]),
            hovertext=[
                f"{escape(o)}: {getal(w)} {soort}, {kop}" for o, w in zip(eigen["Oplevering"], waarden, strict=True)
            ],
            hoverinfo="text",
            showlegend=kop not in getekend,
            row=rij,
            col=1,
        )
        nieuw.add(kop)
    return nieuw


def _add_totals(fig: go.Figure, eigen: pd.DataFrame, plaatsen: Sequence[int], rij: int, weergave: Weergave) -> None:
    totalen = eigen[list(_STADIA.values())].fillna(0).sum(axis=1)
    fig.add_scatter(
        x=list(plaatsen),
        y=[float(totaal) for totaal in totalen],
        mode="text",
        text=[getal(totaal) for totaal in totalen],
        textposition="top center",
        textfont={"size": weergave.tokens.grafiek, "color": weergave.tokens.inkt},
        hoverinfo="skip",
        showlegend=False,
        row=rij,
        col=1,
    )
