"""Scenarios beside each other: per scenario the middle outcome with its bands, on one scale, and the norm as a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.lijnen import add_norm_column
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.passend import RIJLABEL
from prestatiemonitor.charts.tekst import escape, getal
from prestatiemonitor.charts.tokens import Tokens, mix

VORM: Final = "Punt met banden per scenario, met de norm als lijn door alle rijen"
NIVEAUS: Final = (
    "Laag (1 op 10 lager)", "Kwart lager", "Middelste uitkomst", "Kwart hoger", "Hoog (1 op 10 hoger)",
)  # fmt: skip
_RIJ: Final = 64
_DELEN: Final = ((0, 4, "8 van de 10 uitkomsten", 5, 0.4), (1, 3, "de helft van de uitkomsten", 13, 0.65))


@dataclass(frozen=True)
class Rij:
    """A scenario: its name, five levels of the homes over all years (see NIVEAUS), and its chance in words or ''."""

    naam: str
    banden: tuple[float, ...]
    kans: str


def cijfers(rijen: Sequence[Rij]) -> pd.DataFrame:
    """The drawn figures: Scenario and the five levels."""
    delen = {
        niveau: pd.array([round(rij.banden[plek], 1) for rij in rijen], dtype="Float64")
        for plek, niveau in enumerate(NIVEAUS)
    }
    return pd.DataFrame({"Scenario": [rij.naam for rij in rijen], **delen})


def draw(rijen: Sequence[Rij], norm: Decimal | None, weergave: Weergave) -> go.Figure:
    """The chart: a row per scenario, in the order given."""
    if not rijen:
        return no_data(weergave)
    tokens, namen = weergave.tokens, [escape(rij.naam) for rij in rijen]
    bereik, fig = _range(rijen, norm), go.Figure()
    for begin, eind, naam, dik, sterkte in _DELEN:
        lijn = {"width": dik, "color": mix(tokens.samen, tokens.achtergrond, sterkte)}
        _add_band(fig, rijen, (begin, eind), naam, lijn)
    _add_middle(fig, rijen, tokens)
    for plek, rij in enumerate(rijen):
        _add_label(fig, bereik[0], plek, rij, tokens)
    if norm is not None:
        add_norm_column(fig, float(norm), (len(rijen) - 0.6, -0.62), f"norm: {getal(norm)}", tokens)
    fig.update_layout(
        xaxis=axis(tokens, range=list(bereik), showgrid=True, tickformat=",d", titel="netto woningen", nticks=8),
        yaxis=named_ticks(tokens, namen, range=[len(rijen) - 0.6, -0.62]),
    )
    kop = 22 if norm is not None else 0
    ruimte = Ruimte(_RIJ * len(rijen) + 20, links=left_margin(namen), onder=48, legenda=True, kop=kop)
    return opmaak(fig, weergave, ruimte)


def _range(rijen: Sequence[Rij], norm: Decimal | None) -> tuple[float, float]:
    waarden = [w for rij in rijen for w in rij.banden] + ([] if norm is None else [float(norm)])
    marge = max(max(waarden) - min(waarden), 10.0) * 0.08
    return min(waarden) - marge, max(waarden) + marge


def _add_band(fig: go.Figure, rijen: Sequence[Rij], delen: tuple[int, int], naam: str, lijn: dict[str, Any]) -> None:
    x: list[float | None] = []
    y: list[float | None] = []
    for plek, rij in enumerate(rijen):
        x += [rij.banden[delen[0]], rij.banden[delen[1]], None]
        y += [plek, plek, None]
    fig.add_scatter(x=x, y=y, mode="lines", name=naam, line=lijn, hoverinfo="skip")


def _add_middle(fig: go.Figure, rijen: Sequence[Rij], tokens: Tokens) -> None:
    over = [
        f"{escape(rij.naam)}: middelste uitkomst {getal(rij.banden[2], 0)}; "
        f"8 van de 10 keer {getal(rij.banden[0], 0)} tot {getal(rij.banden[4], 0)}"
        for rij in rijen
    ]
    fig.add_scatter(
        x=[rij.banden[2] for rij in rijen],
        y=list(range(len(rijen))),
        mode="markers",
        name="middelste uitkomst",
        marker={"color": tokens.samen, "size": 13, "line": {"color": tokens.achtergrond, "width": 2}},
        hovertext=over,
        hoverinfo="text",
    )


def _add_label(fig: go.Figure, links: float, plek: int, rij: Rij, tokens: Tokens) -> None:
    """What the row says, above its band: the chance first."""
    midden = f"middelste uitkomst {getal(rij.banden[2], 0)}"
    fig.add_annotation(
        name=RIJLABEL,
        x=links,
        y=plek - 0.16,
        xanchor="left",
        yanchor="bottom",
        align="left",
        showarrow=False,
        text=f"<b>{escape(rij.kans)}</b>, {midden}" if rij.kans else midden,
        bgcolor=tokens.achtergrond,
        borderpad=0,
        font={"size": tokens.grafiek, "color": tokens.inkt},
    )
