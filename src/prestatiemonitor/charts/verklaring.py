"""From a figure in one list to the same in the next: a row per cause or plan, from top to bottom, up and down."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import getal, text_width, wrap
from prestatiemonitor.charts.tokens import Tokens

VORM: Final = "Waterval van het oude naar het nieuwe cijfer, van boven naar beneden"
_RIJ: Final = 36


def cijfers(was: int, oorzaken: Mapping[str, int], wordt: int, begin: str, eind: str) -> pd.DataFrame:
    """The drawn figures: Stap, Soort (`stap` or `stand`), Verschil, Stand (the figure after the step).

    `oorzaken` are homes by the name of the cause (or plan), in order. `begin` and `eind` name the two lists.
    """
    stand = was
    rijen: list[tuple[str, str, int | None, int]] = [(begin, "stand", None, was)]
    for naam, verschil in oorzaken.items():
        stand += verschil
        rijen.append((naam, "stap", verschil, stand))
    rijen.append((eind, "stand", None, wordt))
    tabel = pd.DataFrame(rijen, columns=["Stap", "Soort", "Verschil", "Stand"])
    return tabel.astype({"Stap": "str", "Soort": "str", "Verschil": "Int64", "Stand": "Int64"})


def draw(tabel: pd.DataFrame, weergave: Weergave) -> go.Figure:
    """The chart of `cijfers`: the two ends as dots, for a bar that does not begin at 0 would lie about its size."""
    if not tabel["Soort"].eq("stap").any():
        return no_data(weergave, "Per saldo geen verschil")
    tokens = weergave.tokens
    namen = [wrap(naam, 30, 3) for naam in tabel["Stap"]]
    standen = [float(stand) for stand in tabel["Stand"]]
    eind = [soort == "stand" for soort in tabel["Soort"]]
    vorige = [standen[0], *standen[:-1]]
    teksten = [
        f"<b>{getal(stand)}</b>" if e else getal(stand - was, teken=True)
        for stand, was, e in zip(standen, vorige, eind, strict=True)
    ]
    fig = go.Figure()
    for rij, (was, wordt) in enumerate(zip(vorige, standen, strict=True)):
        _lijn(fig, rij, was, tokens)
        if not eind[rij]:
            fig.add_trace(_staaf(rij, was, wordt, tokens.mutaties["nieuwbouw" if wordt > was else "verkoop"]))
    fig.add_trace(_uiteinden(standen, eind, tokens))
    fig.add_trace(_teksten([max(paar) for paar in zip(vorige, standen, strict=True)], namen, teksten, tokens))
    laag, hoog = min(standen), max(standen)
    ruim = (hoog - laag) * 0.06
    fig.update_layout(
        xaxis=axis(
            tokens, range=[laag - ruim, hoog + ruim], showgrid=True, tickformat=",d", nticks=6, titel="woningen"
        ),
        yaxis=named_ticks(tokens, namen, range=[len(tabel) - 0.5, -0.5]),
        bargap=0.38,
    )
    rechts = max(text_width(tekst) for tekst in teksten) + 28
    return opmaak(fig, weergave, Ruimte(_RIJ * len(tabel), links=left_margin(namen), rechts=rechts, onder=48))


def _lijn(fig: go.Figure, rij: int, stand: float, tokens: Tokens) -> None:
    """From the row above to this one, at the figure after the step above."""
    fig.add_shape(
        type="line", x0=stand, x1=stand, y0=rij - 1, y1=rij, layer="below",
        line={"color": tokens.gedempt, "width": 1 if rij else 0},
    )  # fmt: skip


def _uiteinden(standen: Sequence[float], eind: Sequence[bool], tokens: Tokens) -> go.Scatter:
    """The figure in both lists."""
    return go.Scatter(
        x=[stand for stand, e in zip(standen, eind, strict=True) if e],
        y=[rij for rij, e in enumerate(eind) if e],
        mode="markers",
        marker={"color": tokens.inkt, "size": 12},
        hoverinfo="skip",
    )


def _teksten(waar: Sequence[float], namen: Sequence[str], teksten: Sequence[str], tokens: Tokens) -> go.Scatter:
    """What each row tells, behind its bar or dot."""
    return go.Scatter(
        x=list(waar),
        y=list(range(len(waar))),
        mode="text",
        text=[f"   {tekst}" for tekst in teksten],
        textposition="middle right",
        textfont={"color": tokens.inkt, "size": tokens.grafiek},
        hovertext=[f"{naam}: {tekst}" for naam, tekst in zip(namen, teksten, strict=True)],
        hoverinfo="text",
        cliponaxis=False,
    )


def _staaf(rij: int, was: float, wordt: float, kleur: str) -> go.Bar:
    return go.Bar(
        orientation="h", y=[rij], x=[wordt - was], base=[was], width=0.62, marker={"color": kleur}, hoverinfo="skip"
    )
