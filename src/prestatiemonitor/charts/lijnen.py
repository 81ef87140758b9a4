"""Lines that are named at their end: the norm as a dashed ink line, expectations and tables beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import plotly.graph_objects as go

from prestatiemonitor.charts.opmaak import REGEL, Weergave
from prestatiemonitor.charts.passend import RIJLABEL
from prestatiemonitor.charts.tekst import text_width, wrap
from prestatiemonitor.charts.tokens import Tokens

_BREED: Final = 20  # characters of a name at the end of a line
_SMAL: Final = 13


@dataclass(frozen=True)
class Eindlabel:
    """A name at the right end of a line, at height `waarde` of the y axis."""

    waarde: float
    naam: str
    kleur: str
    vet: bool = False


def add_norm_line(
    fig: go.Figure, x: Sequence[float | None], y: Sequence[float | None], naam: str, tokens: Tokens
) -> None:
    """Adds the norm as a dashed ink line of 2 px along the points `x`, `y`; name it at its end with `name_ends`."""
    fig.add_scatter(
        x=list(x),
        y=list(y),
        mode="lines",
        name=naam,
        meta="norm",
        line={"color": tokens.inkt, "width": 2, "dash": "6px,4px"},
        hoverinfo="skip",
        showlegend=False,
    )


def add_norm_column(fig: go.Figure, x: float, y: tuple[float, float], naam: str, tokens: Tokens) -> None:
    """Adds the norm as a vertical dashed ink line through all rows, named at its upper end."""
    add_norm_line(fig, [x, x], y, naam, tokens)
    fig.add_annotation(
        text=wrap(naam, 34),
        x=x,
        y=y[1],
        xanchor="center",
        yanchor="bottom",
        yshift=2,
        showarrow=False,
        font={"size": tokens.grafiek, "color": tokens.inkt},
    )


def add_row_label(fig: go.Figure, rij: float, tekst: str, tokens: Tokens, *, boven: float = 0.22) -> None:
    """Adds what a row is about above its bar, whose upper edge is `boven` above the middle of the row."""
    fig.add_annotation(
        name=RIJLABEL,
        x=0,
        y=rij - boven,
        xanchor="left",
        yanchor="bottom",
        align="left",
        showarrow=False,
        text=tekst,
        bgcolor=tokens.achtergrond,
        borderpad=0,
        font={"size": tokens.grafiek, "color": tokens.inkt},
    )


def name_ends(
    fig: go.Figure, labels: Iterable[Eindlabel], bereik: tuple[float, float], hoogte: int, weergave: Weergave
) -> int:
    """Writes the names at the right edge, moved apart where they would touch; gives the right margin they need.

    `bereik` is the range of the y axis and `hoogte` the height of the drawing area in pixels.
    """
    gesorteerd = sorted(labels, key=lambda label: label.waarde)
    if not gesorteerd:
        return 24
    teksten = [wrap(label.naam, _SMAL if weergave.smal else _BREED, 4) for label in gesorteerd]
    hoogten = [REGEL * (tekst.count("<br>") + 1) for tekst in teksten]
    per_eenheid = hoogte / (bereik[1] - bereik[0])
    gewenst = [(label.waarde - bereik[0]) * per_eenheid for label in gesorteerd]
    for label, tekst, van, naar in zip(gesorteerd, teksten, gewenst, spread(gewenst, hoogten, hoogte), strict=True):
        fig.add_annotation(
            text=f"<b>{tekst}</b>" if label.vet else tekst,
            xref="paper",
            x=1,
            y=label.waarde,
            xanchor="left",
            yanchor="middle",
            xshift=8,
            yshift=naar - van,
            align="left",
            showarrow=False,
            font={"size": weergave.tokens.grafiek, "color": label.kleur},
        )
    return max(text_width(tekst) for tekst in teksten) + 20


def spread(midden: Sequence[float], hoogten: Sequence[float], ruimte: float) -> list[float]:
    """The nearest positions at which boxes of these heights do not overlap, in the same (ascending) order.

    They stay within 0 and `ruimte` where that fits; the input is sorted from low to high.
    """
    plaats: list[float] = []
    onder = 0.0
    for m, h in zip(midden, hoogten, strict=True):
        plaats.append(max(m, onder + h / 2))
        onder = plaats[-1] + h / 2
    boven = max(ruimte, sum(hoogten))
    for i in range(len(plaats) - 1, -1, -1):
        plaats[i] = min(plaats[i], boven - hoogten[i] / 2)
        boven = plaats[i] - hoogten[i] / 2
    return plaats
