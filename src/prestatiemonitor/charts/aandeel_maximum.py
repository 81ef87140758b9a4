"""A share of the homes that came free against a maximum: a bar per corporation and one for all together."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.lijnen import add_norm_column, add_row_label
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, fill_party, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal, procent
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Uitkomst

VORM: Final = "Liggend staafdiagram met een staaf per corporatie en een voor alle samen, en het maximum als lijn"
SAMEN: Final = "alle corporaties samen"
HALFJAREN: Final = {"halfjaar_1": "Eerste halfjaar", "halfjaar_2": "Tweede halfjaar"}
MET_STATUSHOUDERS: Final = "Met statushouders"
_MET: Final = "met_statushouders"
AANDELEN: Final = ("Aandeel", *HALFJAREN.values(), MET_STATUSHOUDERS, "Maximum")
"""The columns of `cijfers` that are shares (0–1)."""
_RIJ: Final = 56


def cijfers(uitkomsten: Sequence[Uitkomst], groep: str = "Urgent") -> pd.DataFrame:
    """The drawn figures: Corporatie, Aandeel, `groep`, Vrijgekomen, the half-years, with statushouders, Maximum.

    `uitkomsten` are those of one share for one year; shares are 0–1, unknown is missing. The column with statushouders
    is only there for a share that is counted with and without them.
    """
    maximum = next((u.norm for u in uitkomsten if u.norm is not None), None)
    beide = any(_MET in u.lijnen for u in uitkomsten)
    regels = [
        {
            "Corporatie": SAMEN if u.partij == GEZAMENLIJK else u.partij,
            "Aandeel": u.waarde,
            groep: u.teller,
            "Vrijgekomen": u.noemer,
            **{naam: u.lijnen.get(code) for code, naam in HALFJAREN.items()},
            **({MET_STATUSHOUDERS: u.lijnen.get(_MET)} if beide else {}),
            "Maximum": maximum,
        }
        for u in uitkomsten
    ]
    met = [MET_STATUSHOUDERS] if beide else []
    kolommen = ["Aandeel", groep, "Vrijgekomen", *HALFJAREN.values(), *met, "Maximum"]
    tabel = pd.DataFrame(regels, columns=["Corporatie", *kolommen])
    return tabel.astype(dict.fromkeys(kolommen, "Float64"))


def draw(
    uitkomsten: Sequence[Uitkomst], weergave: Weergave, *, ruimte: Decimal | None = None, groep: str = "Urgent"
) -> go.Figure:
    """The chart of one year (see `cijfers`); `ruimte` is how many more allocations fit."""
    tabel = cijfers(uitkomsten, groep)
    if tabel["Aandeel"].isna().all():
        return no_data(weergave)
    tokens = weergave.tokens
    fig = go.Figure()
    namen = [escape(naam) for naam in tabel["Corporatie"]]
    _add_bars(fig, tabel, uitkomsten, tokens, ruimte)
    _add_half_years(fig, tabel, tokens)
    _add_statushouders(fig, tabel, tokens)
    maximum = tabel["Maximum"].dropna()
    hoogste = float(tabel[[kolom for kolom in AANDELEN if kolom in tabel]].max().max())
    if len(maximum):
        grens = float(maximum.iloc[0])
        add_norm_column(fig, grens, (len(namen) - 0.4, -0.62), f"afspraak: hoogstens {procent(grens)}", tokens)
    fig.update_layout(
        barmode="overlay",
        xaxis=axis(tokens, range=[0, hoogste * 1.35 or 0.4], showgrid=True, tickformat=".0%", nticks=9),
        yaxis=named_ticks(tokens, namen, range=[len(namen) - 0.4, -0.62]),
    )
    return opmaak(fig, weergave, Ruimte(_RIJ * len(namen) + 30, links=left_margin(namen), kop=22, legenda=True))


def _add_bars(
    fig: go.Figure, tabel: pd.DataFrame, uitkomsten: Sequence[Uitkomst], tokens: Tokens, ruimte: Decimal | None
) -> None:
    for rij, (uitkomst, aandeel) in enumerate(zip(uitkomsten, tabel["Aandeel"], strict=True)):
        if pd.isna(aandeel):
            fig.add_annotation(
                x=0, y=rij, text="geen gegevens", xanchor="left", xshift=6, showarrow=False,
                font={"size": tokens.grafiek, "color": tokens.gedempt},
            )  # fmt: skip
            continue
        hoeveel = f"{getal(uitkomst.teller)} van {getal(uitkomst.noemer)} woningen"
        over = f", nog ruimte voor {getal(ruimte)}" if rij == 0 and ruimte is not None and ruimte > 0 else ""
        fig.add_bar(
            x=[float(aandeel)],
            y=[rij],
            orientation="h",
            width=0.42,
            name=escape(tabel["Corporatie"].iloc[rij]),
            marker=fill_party(uitkomst.partij, tokens),
            hovertext=f"{escape(tabel['Corporatie'].iloc[rij])}: {procent(aandeel, uitkomst.norm)}, {hoeveel}",
            hoverinfo="text",
            showlegend=False,
        )
        add_row_label(fig, rij, f"<b>{procent(aandeel, uitkomst.norm)}</b> ({hoeveel}{over})", tokens)


def _add_half_years(fig: go.Figure, tabel: pd.DataFrame, tokens: Tokens) -> None:
    for nummer, naam in enumerate(HALFJAREN.values(), start=1):
        rijen = [i for i, waarde in enumerate(tabel[naam]) if not pd.isna(waarde)]
        if not rijen:
            continue
        fig.add_scatter(
            x=[float(tabel[naam].iloc[i]) for i in rijen],
            y=[i + 0.03 for i in rijen],
            mode="markers",
            name=naam.lower(),
            marker={
                "symbol": "line-ns", "size": 26, "color": tokens.inkt,
                "line": {"width": 2 if nummer == 1 else 4, "color": tokens.inkt},
            },
            hovertext=[f"{naam}: {procent(tabel[naam].iloc[i])}" for i in rijen],
            hoverinfo="text",
        )  # fmt: skip


def _add_statushouders(fig: go.Figure, tabel: pd.DataFrame, tokens: Tokens) -> None:
    met = tabel.get(MET_STATUSHOUDERS, ())
    rijen = [i for i, waarde in enumerate(met) if not pd.isna(waarde)]
    if not rijen:
        return
    fig.add_scatter(
        x=[float(tabel[MET_STATUSHOUDERS].iloc[i]) for i in rijen],
        y=rijen,
        mode="markers",
        name="met statushouders",
        marker={"symbol": "diamond-open", "size": 11, "color": tokens.inkt, "line": {"width": 2, "color": tokens.inkt}},
        hovertext=[f"Met statushouders: {procent(tabel[MET_STATUSHOUDERS].iloc[i])}" for i in rijen],
        hoverinfo="text",
    )
