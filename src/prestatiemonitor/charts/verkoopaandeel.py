"""The shares of the homes sold that went where the agreement wants them: a bar per share and year, the norm through."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.lijnen import add_norm_column, add_row_label
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, fill_party, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal, procent
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.uitkomst import Uitkomst

VORM: Final = "Liggend staafdiagram met een staaf per aandeel en jaar, en de norm als lijn"
AANDELEN: Final = ("Aandeel", "Norm")
"""The columns of `cijfers` that are shares (0–1)."""
_RIJ: Final = 52


def cijfers(uitkomsten: Sequence[Uitkomst], namen: Mapping[str, str]) -> pd.DataFrame:
    """The drawn figures: Verkocht (which share, in whose words), Corporatie, Periode, Aandeel, Aantal, Van, Norm.

    `namen` gives by indicator what the share is of; shares are 0–1, unknown is missing.
    """
    regels = [(namen[u.indicator], u.partij, u.periode, u.waarde, u.teller, u.noemer, u.norm) for u in uitkomsten]
    getallen = ["Aandeel", "Aantal", "Van", "Norm"]
    tabel = pd.DataFrame(regels, columns=["Verkocht", "Corporatie", "Periode", *getallen])
    return tabel.astype(dict.fromkeys(getallen, "Float64"))


def draw(uitkomsten: Sequence[Uitkomst], namen: Mapping[str, str], normnaam: str, weergave: Weergave) -> go.Figure:
    """The chart of the shares (see `cijfers`); `normnaam` is what the norm asks, in words."""
    tabel = cijfers(uitkomsten, namen)
    if tabel["Aandeel"].isna().all():
        return no_data(weergave)
    tokens = weergave.tokens
    fig = go.Figure()
    _add_bars(fig, tabel, tokens)
    rijen = [f"{escape(rij.Verkocht)}, {escape(rij.Periode)}" for rij in tabel.itertuples()]
    if tabel["Corporatie"].nunique() > 1:
        rijen = [f"{escape(c)}: {naam}" for c, naam in zip(tabel["Corporatie"], rijen, strict=True)]
    normen = tabel["Norm"].dropna()
    if len(normen):
        add_norm_column(fig, float(normen.iloc[0]), (len(rijen) - 0.4, -0.62), f"afspraak: {normnaam}", tokens)
    fig.update_layout(
        barmode="overlay",
        xaxis=axis(tokens, range=[0, 1], showgrid=True, tickformat=".0%", nticks=6),
        yaxis=named_ticks(tokens, rijen, range=[len(rijen) - 0.4, -0.62]),
    )
    return opmaak(fig, weergave, Ruimte(_RIJ * len(rijen) + 30, links=left_margin(rijen), kop=22))


def _add_bars(fig: go.Figure, tabel: pd.DataFrame, tokens: Tokens) -> None:
    for rij, regel in enumerate(tabel.to_dict("records")):
        bekend = not pd.isna(regel["Aandeel"])
        if bekend:
            hoeveel = f"{getal(regel['Aantal'])} van {getal(regel['Van'])} woningen"
            tekst = f"<b>{procent(regel['Aandeel'], regel['Norm'])}</b> ({hoeveel})"
            fig.add_bar(
                x=[float(regel["Aandeel"])],
                y=[rij],
                orientation="h",
                width=0.4,
                name=escape(regel["Verkocht"]),
                marker=fill_party(regel["Corporatie"], tokens),
                hovertext=f"{escape(regel['Corporatie'])}, {escape(regel['Verkocht'])}, {regel['Periode']}: {hoeveel}",
                hoverinfo="text",
                showlegend=False,
            )
            add_row_label(fig, rij, tekst, tokens)
        else:
            fig.add_annotation(
                x=0, y=rij, text="geen gegevens", xanchor="left", xshift=6, showarrow=False,
                font={"size": tokens.grafiek, "color": tokens.gedempt},
            )  # fmt: skip
