"""New homes and sales added up over the years as two staircases, with the gap between them named."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.cumulatief import stairs
from prestatiemonitor.charts.lijnen import Eindlabel, name_ends
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.indicators.uitkomst import Uitkomst

VORM: Final = "Trapdiagram met twee lijnen, de nieuwbouw en de verkoop, opgeteld per jaar"
REEKSEN: Final = {"nieuwbouw": "Nieuwbouw", "verkoop": "Verkoop"}
VERWACHT: Final = ", verwacht"
VERSCHIL: Final = "Nieuwbouw min verkoop"
_HOOGTE: Final = 340


def cijfers(uitkomst: Uitkomst, jaren: Sequence[int]) -> pd.DataFrame:
    """The drawn figures, added up to the end of each year: Jaar, both realised, their difference, both expected."""
    kolommen: dict[str, list[Decimal | None]] = {}
    for code, naam in REEKSEN.items():
        kolommen[naam] = [uitkomst.lijnen.get(f"{code}_tot_en_met_{jaar}") for jaar in jaren]
        kolommen[naam + VERWACHT] = [uitkomst.lijnen.get(f"verwachte_{code}_tot_en_met_{jaar}") for jaar in jaren]
    tabel = pd.DataFrame({"Jaar": [f"t/m {jaar}" for jaar in jaren], **kolommen}).astype(
        {"Jaar": "str"} | dict.fromkeys(kolommen, "Float64")
    )
    for achter in ("", VERWACHT):
        tabel[VERSCHIL + achter] = tabel["Nieuwbouw" + achter] - tabel["Verkoop" + achter]
    return tabel[["Jaar", *(naam + achter for achter in ("", VERWACHT) for naam in (*REEKSEN.values(), VERSCHIL))]]


def draw(uitkomst: Uitkomst, jaren: Sequence[int], weergave: Weergave) -> go.Figure:
    """The chart of the Uitkomst of `verkoop_gecompenseerd` over the agreement (see `cijfers`)."""
    tabel = cijfers(uitkomst, jaren)
    waarden = tabel.drop(columns="Jaar")
    if waarden.isna().all(axis=None):
        return no_data(weergave)
    tokens = weergave.tokens
    hoog = float(waarden.max().max())
    laag = min(0.0, float(waarden[list(REEKSEN.values())].min().min()))
    bereik = (laag, max(hoog, 1.0) * 1.1)
    fig = go.Figure()
    labels = [label for code in REEKSEN for label in _add_reeks(fig, tabel, code, weergave)]
    _add_gap(fig, tabel, "", weergave)
    _add_gap(fig, tabel, VERWACHT, weergave)
    rechts = name_ends(fig, labels, bereik, _HOOGTE, weergave)
    fig.update_layout(
        xaxis=named_ticks(tokens, tabel["Jaar"], range=[-0.5, len(tabel) - 0.5]),
        yaxis=axis(
            tokens, range=list(bereik), showgrid=True, zeroline=True, tickformat=",d", titel="woningen, opgeteld",
            nticks=7,
        ),
    )  # fmt: skip
    return opmaak(fig, weergave, Ruimte(_HOOGTE, rechts=rechts, legenda=weergave.smal))


def _add_reeks(fig: go.Figure, tabel: pd.DataFrame, code: str, weergave: Weergave) -> list[Eindlabel]:
    """What was realised as a solid staircase with its numbers, what is expected as a dashed one named at its end."""
    tokens = weergave.tokens
    naam, kleur = REEKSEN[code], tokens.mutaties[code]
    labels = []
    for kolom, dikte, streep in ((naam + VERWACHT, 2, "8px,4px"), (naam, 3.5, "solid")):
        bekend = [(i, float(w)) for i, w in enumerate(tabel[kolom]) if not pd.isna(w)]
        if not bekend:
            continue
        x, y = stairs([w for _, w in bekend])
        begin = bekend[0][0]
        if kolom != naam and begin and not pd.isna(tabel[naam].iloc[begin - 1]):
            x, y = [-0.5, *x], [float(tabel[naam].iloc[begin - 1]), *y]  # rises from where the realised one stood
        fig.add_scatter(
            x=[plaats + begin for plaats in x],
            y=y,
            mode="lines",
            name=kolom.lower(),
            line={"color": kleur, "width": dikte, "dash": streep},
            hoverinfo="skip",
        )
        if kolom == naam:
            _add_numbers(fig, tabel, kolom, bekend, weergave)
        if bekend[-1][0] == len(tabel) - 1:
            labels.append(Eindlabel(bekend[-1][1], f"{kolom.lower()}: {getal(bekend[-1][1])}", tokens.inkt))
    return labels


def _add_numbers(
    fig: go.Figure, tabel: pd.DataFrame, kolom: str, bekend: Sequence[tuple[int, float]], weergave: Weergave
) -> None:
    """The numbers on the stairs, with the name of the stairs where there is room; else the legend tells it."""
    woord = "" if weergave.smal else f"{kolom.lower()} "
    fig.add_scatter(
        x=[i - 0.47 for i, _ in bekend],
        y=[w for _, w in bekend],
        mode="text",
        name=f"{kolom.lower()}, getal",
        text=[f"{woord}<b>{getal(w)}</b>" for _, w in bekend],
        textposition="top right",
        textfont={"size": weergave.tokens.grafiek, "color": weergave.tokens.inkt},
        showlegend=False,
        hovertext=[f"{tabel['Jaar'].iloc[i]}: {kolom.lower()} {getal(w)}" for i, w in bekend],
        hoverinfo="text",
        cliponaxis=False,
    )


def _add_gap(fig: go.Figure, tabel: pd.DataFrame, achter: str, weergave: Weergave) -> None:
    """The difference between both in the last year that has it, as a line between the stairs, named beside it."""
    tokens, verschil = weergave.tokens, tabel[VERSCHIL + achter].dropna()
    if verschil.empty or not verschil.iloc[-1]:
        return
    plaats, aantal = int(verschil.index[-1]), float(verschil.iloc[-1])
    hoogten = [float(tabel[naam + achter].iloc[plaats]) for naam in REEKSEN.values()]
    x = plaats + (0.18 if achter else 0)
    fig.add_scatter(
        x=[x, x],
        y=hoogten,
        mode="lines+markers",
        name=f"verschil{achter}",
        line={"color": tokens.inkt, "width": 1.5, "dash": "3px,3px" if achter else "solid"},
        marker={"symbol": "line-ew", "size": 9, "line": {"width": 1.5, "color": tokens.inkt}},
        hoverinfo="skip",
        showlegend=False,
    )
    woord = "meer<br>gebouwd" if aantal > 0 else "meer<br>verkocht"
    if not weergave.smal:
        woord = woord.replace("<br>", " ") + f"<br>dan {'verkocht' if aantal > 0 else 'gebouwd'}"
    fig.add_annotation(
        x=x,
        y=sum(hoogten) / 2,
        text=f"<b>{getal(abs(aantal))}</b> {woord}{'<br>verwacht' if achter else ''}",
        xanchor="right" if achter else "left",
        xshift=-8 if achter else 8,
        align="right" if achter else "left",
        showarrow=False,
        bgcolor=tokens.achtergrond,
        font={"size": tokens.grafiek, "color": tokens.inkt},
    )
