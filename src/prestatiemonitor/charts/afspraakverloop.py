"""The course of an agreement over the peilmomenten: its main figure with period and verdict, and the norm beside it."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.lijnen import Eindlabel, add_norm_line, name_ends
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.charts.tokens import Tokens, load_tokens
from prestatiemonitor.indicators.uitkomst import Uitkomst

VORM: Final = "Lijndiagram van het bepalende cijfer per peilmoment"
_HOOGTE: Final = 240

Punt = tuple[date, Uitkomst | None]


def cijfers(punten: Sequence[Punt]) -> pd.DataFrame:
    """The drawn figures: Peilmoment, Periode, Oordeel, Waarde and Norm; a moment without the figure stays in, empty.

    Every moment has the figure that gave the verdict then, so the period it is about may differ.
    """
    woorden = load_tokens().oordelen
    return pd.DataFrame(
        {
            "Peilmoment": [f"{dag:%d-%m-%Y}" for dag, _ in punten],
            "Periode": ["" if u is None else u.periode for _, u in punten],
            "Oordeel": ["geen cijfer" if u is None else woorden[u.oordeel].woord for _, u in punten],
            "Waarde": pd.array([_number(u.waarde if u else None) for _, u in punten], dtype="Float64"),
            "Norm": pd.array([_number(u.norm if u else None) for _, u in punten], dtype="Float64"),
        }
    )


def draw(punten: Sequence[Punt], weergave: Weergave) -> go.Figure:
    """The chart of the main figure on the peilmomenten, oldest first (see `cijfers`)."""
    tabel = cijfers(punten)
    bekend = [(i, u, u.waarde) for i, (_, u) in enumerate(punten) if u is not None and u.waarde is not None]
    if not bekend:
        return no_data(weergave, "Op geen enkel peilmoment is hier een waarde van bekend")
    tokens, aandeel = weergave.tokens, bekend[-1][1].eenheid == "aandeel"
    bereik = _range(tabel)
    fig = go.Figure()
    labels = _add_norm(fig, tabel, aandeel, tokens)
    _add_values(fig, bekend, bereik, tokens)
    fig.update_layout(
        xaxis=named_ticks(tokens, tabel["Peilmoment"], range=[-0.4, len(tabel) - 0.6]),
        yaxis=axis(
            tokens,
            range=list(bereik),
            showgrid=True,
            zeroline=True,
            tickformat=",.0%" if aandeel else ",d",
            titel="" if aandeel else bekend[-1][1].eenheid,
            **({"dtick": 1} if not aandeel and bereik[1] - bereik[0] < 6 else {"nticks": 5}),
        ),
    )
    return opmaak(fig, weergave, Ruimte(_HOOGTE, rechts=name_ends(fig, labels, bereik, _HOOGTE, weergave)))


def _add_values(
    fig: go.Figure, bekend: Sequence[tuple[int, Uitkomst, Decimal]], bereik: tuple[float, float], tokens: Tokens
) -> None:
    """The points with value, period and verdict; a line joins those about one period, which alone can be compared."""
    for periode in dict.fromkeys(u.periode for _, u, _ in bekend):
        van = [(i, w) for i, u, w in bekend if u.periode == periode]
        fig.add_scatter(
            x=[i for i, _ in van],
            y=[float(w) for _, w in van],
            mode="lines",
            name=periode,
            line={"color": tokens.samen, "width": 2},
            hoverinfo="skip",
        )
    tekens = [tokens.oordelen[u.oordeel] for _, u, _ in bekend]
    waarden = [procent(w, u.norm) if u.eenheid == "aandeel" else getal(w) for _, u, w in bekend]
    teksten = [f"<b>{waarde}</b> ({u.periode})" for waarde, (_, u, _) in zip(waarden, bekend, strict=True)]
    fig.add_scatter(
        x=[i for i, _, _ in bekend],
        y=[float(w) for _, _, w in bekend],
        mode="markers+text",
        name="oordeel",
        marker={
            "size": 11,
            "color": [teken.kleur for teken in tekens],
            "line": {"color": tokens.achtergrond, "width": 1.5},
        },
        text=[
            f'{tekst}<br><span style="color:{teken.kleur}">{teken.teken}</span> {teken.woord}'
            for tekst, teken in zip(teksten, tekens, strict=True)
        ],
        textposition=[_place(u, float(w), bereik) for _, u, w in bekend],
        textfont={"size": tokens.grafiek, "color": tokens.inkt},
        hovertext=[f"{tekst}: {teken.woord}" for tekst, teken in zip(teksten, tekens, strict=True)],
        hoverinfo="text",
        cliponaxis=False,
    )


def _place(uitkomst: Uitkomst, waarde: float, bereik: tuple[float, float]) -> str:
    """Under a point that lies just below the norm, whose line would run through its text; else above it."""
    ruimte = 0.25 * (bereik[1] - bereik[0])
    vlak_onder = uitkomst.norm is not None and 0 <= float(uitkomst.norm) - waarde < ruimte
    return "bottom center" if vlak_onder and waarde - bereik[0] > ruimte else "top center"


def _add_norm(fig: go.Figure, tabel: pd.DataFrame, aandeel: bool, tokens: Tokens) -> list[Eindlabel]:
    """The norm from edge to edge, in steps where it changed; it is named by its newest value."""
    waarden = [None if pd.isna(waarde) else float(waarde) for waarde in tabel["Norm"]]
    gelijk = [waarde for waarde in waarden if waarde is not None]
    if not gelijk:
        return []
    naam = f"norm: {procent(gelijk[-1]) if aandeel else getal(gelijk[-1])}"
    x = [plaats for i in range(len(waarden)) for plaats in (i - 0.5, i + 0.5)]
    add_norm_line(fig, x, [waarde for waarde in waarden for _ in (0, 1)], naam, tokens)
    return [Eindlabel(gelijk[-1], naam, tokens.inkt, vet=True)]


def _range(tabel: pd.DataFrame) -> tuple[float, float]:
    """From zero, with room above the highest point for two lines of text."""
    bekend = [float(w) for w in (*tabel["Waarde"].dropna(), *tabel["Norm"].dropna())]
    hoog, laag = max([0.0, *bekend]), min([0.0, *bekend])
    spreiding = (hoog - laag) or 1.0
    return laag - (0.1 * spreiding if laag < 0 else 0), hoog + 0.28 * spreiding


def _number(waarde: Decimal | None) -> float | None:
    return None if waarde is None else float(waarde)
