"""What may come: homes added up by year as bands around the middle outcome, beside the norm as a line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.lijnen import Eindlabel, add_norm_line, name_ends
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal
from prestatiemonitor.charts.tokens import Tokens, mix

VORM: Final = "Waaier van de opgetelde groei per jaar, met de norm als lijn"
MIDDEN: Final = "middelste uitkomst"
_BREED: Final = "8 van de 10 uitkomsten"
_SMAL: Final = "de helft van de uitkomsten"
_HOOGTE: Final = 360
_KOLOMMEN: Final = ("Laag (1 op 10 lager)", "Kwart lager", "Middelste uitkomst", "Kwart hoger", "Hoog (1 op 10 hoger)")


@dataclass(frozen=True)
class Waaier:
    """Homes added up to the end of each year: five levels per year (1 in 10, a quarter, the middle, and so on up).

    `norm` is added up as far as each year has one; `lijnen` are end totals by name, such as a forecast.
    """

    jaren: tuple[int, ...]
    banden: Sequence[Sequence[float]]
    norm: Mapping[int, Decimal]
    lijnen: Mapping[str, Decimal]


def cijfers(waaier: Waaier) -> pd.DataFrame:
    """The drawn figures: Jaar, the five levels, and Norm."""
    delen = {
        naam: pd.array([round(w, 1) for w in rij], dtype="Float64")
        for naam, rij in zip(_KOLOMMEN, waaier.banden, strict=True)
    }
    norm = pd.array([None if (n := waaier.norm.get(j)) is None else float(n) for j in waaier.jaren], dtype="Float64")
    return pd.DataFrame({"Jaar (tot en met)": pd.array(waaier.jaren, dtype="Int64"), **delen, "Norm": norm})


def draw(waaier: Waaier, weergave: Weergave) -> go.Figure:
    """The fan: it opens from nothing at the begin of the first year."""
    if not waaier.jaren:
        return no_data(weergave)
    tokens = weergave.tokens
    rijen = [[0.0, *(float(w) for w in rij)] for rij in waaier.banden]
    bereik = _range(rijen, waaier)
    fig = go.Figure()
    _add_band(fig, rijen[0], rijen[4], _BREED, mix(tokens.samen, tokens.achtergrond, 0.22))
    _add_band(fig, rijen[1], rijen[3], _SMAL, mix(tokens.samen, tokens.achtergrond, 0.5))
    labels = [
        *_add_totals(fig, waaier, tokens),
        *_add_norm(fig, waaier, tokens),
        _add_middle(fig, waaier.jaren, rijen, tokens),
    ]
    rechts = name_ends(fig, labels, bereik, _HOOGTE, weergave)
    namen = [f"begin {waaier.jaren[0]}", *(f"t/m {jaar}" for jaar in waaier.jaren)]
    fig.update_layout(
        xaxis=named_ticks(tokens, namen, range=[-0.35, len(waaier.jaren) + 0.2]),
        yaxis=axis(
            tokens,
            range=list(bereik),
            showgrid=True,
            zeroline=True,
            tickformat=",d",
            titel="woningen, opgeteld",
            nticks=7,
        ),
    )
    return opmaak(fig, weergave, Ruimte(_HOOGTE, rechts=rechts, legenda=True))


def _range(rijen: Sequence[Sequence[float]], waaier: Waaier) -> tuple[float, float]:
    waarden = [w for rij in rijen for w in rij] + [float(w) for w in (*waaier.norm.values(), *waaier.lijnen.values())]
    hoog, laag = max(1.0, *waarden), min(0.0, *waarden)
    marge = (hoog - laag) * 0.07
    return (laag - marge if laag < 0 else 0.0, hoog + marge)


def _add_band(fig: go.Figure, laag: Sequence[float], hoog: Sequence[float], naam: str, kleur: str) -> None:
    x = list(range(len(laag)))
    fig.add_scatter(
        x=[*x, *reversed(x)],
        y=[*hoog, *reversed(laag)],
        mode="lines",
        line={"width": 0, "color": kleur},
        fill="toself",
        fillcolor=kleur,
        name=naam,
        hoverinfo="skip",
    )


def _add_middle(fig: go.Figure, jaren: Sequence[int], rijen: Sequence[Sequence[float]], tokens: Tokens) -> Eindlabel:
    midden = rijen[2]
    over = [
        f"Tot en met {jaar}: {MIDDEN} {getal(m, 0)}; 8 van de 10 keer {getal(laag, 0)} tot {getal(hoog, 0)}"
        for jaar, m, laag, hoog in zip(jaren, midden[1:], rijen[0][1:], rijen[4][1:], strict=True)
    ]
    fig.add_scatter(
        x=list(range(len(midden))),
        y=midden,
        mode="lines+markers",
        name=MIDDEN,
        line={"color": tokens.samen, "width": 3},
        marker={"color": tokens.samen, "size": [0, *[8] * len(jaren)]},
        hovertext=["", *over],
        hoverinfo="text",
        showlegend=False,
    )
    return Eindlabel(midden[-1], f"{MIDDEN}: {getal(midden[-1], 0)}", tokens.samen, vet=True)


def _add_norm(fig: go.Figure, waaier: Waaier, tokens: Tokens) -> list[Eindlabel]:
    punten = [(plek, float(norm)) for plek, jaar in enumerate(waaier.jaren, 1) if (norm := waaier.norm.get(jaar))]
    if not punten:
        return []
    naam = f"norm: {getal(punten[-1][1])}"
    add_norm_line(fig, [0, *(x for x, _ in punten)], [0, *(y for _, y in punten)], naam, tokens)
    return [Eindlabel(punten[-1][1], naam, tokens.inkt, vet=True)]


def _add_totals(fig: go.Figure, waaier: Waaier, tokens: Tokens) -> list[Eindlabel]:
    eind = len(waaier.jaren)
    for naam, waarde in waaier.lijnen.items():
        fig.add_scatter(
            x=[eind - 0.5, eind + 0.2],
            y=[float(waarde)] * 2,
            mode="lines",
            name=escape(naam),
            line={"color": tokens.gedempt, "width": 2, "dash": "2px,3px"},
            hovertext=f"{escape(naam)}: {getal(waarde)}",
            hoverinfo="text",
            showlegend=False,
        )
    return [Eindlabel(float(w), f"{naam}: {getal(w)}", tokens.gedempt) for naam, w in waaier.lijnen.items()]
