"""Success rates per target group: last year and this year as two dots on one line, named with both numbers."""

from collections.abc import Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.lijnen import add_row_label
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal, procent
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.slaagkans import VORIG_JAAR
from prestatiemonitor.indicators.uitkomst import Uitkomst

VORM: Final = "Twee punten per doelgroep op een lijn: de slaagkans van vorig jaar en van dit jaar"
_RIJ: Final = 56


def namen(uitkomsten: Sequence[Uitkomst]) -> tuple[str, str]:
    """The names of the two columns with shares: the year before, and the year itself."""
    jaar = next((u.jaar for u in uitkomsten if u.jaar is not None), 0)
    return str(jaar - 1), str(jaar)


def cijfers(uitkomsten: Sequence[Uitkomst]) -> pd.DataFrame:
    """The drawn figures: Doelgroep, a share (0–1) for the year before and for the year, Verschil in procentpunten.

    `uitkomsten` are those of `slaagkans` for one year, one per doelgroep.
    """
    vorig, nu = namen(uitkomsten)
    regels = [
        {
            "Doelgroep": u.partij,
            vorig: u.lijnen.get(VORIG_JAAR),
            nu: u.waarde,
            "Verschil (procentpunt)": u.lijnen["verschil"] * 100 if "verschil" in u.lijnen else None,
        }
        for u in uitkomsten
    ]
    tabel = pd.DataFrame(regels, columns=["Doelgroep", vorig, nu, "Verschil (procentpunt)"])
    return tabel.astype(dict.fromkeys(tabel.columns[1:], "Float64"))


def draw(uitkomsten: Sequence[Uitkomst], weergave: Weergave) -> go.Figure:
    """The chart of one year (see `cijfers`)."""
    tabel, (vorig, nu) = cijfers(uitkomsten), namen(uitkomsten)
    if tabel.empty or tabel[[vorig, nu]].isna().all(axis=None):
        return no_data(weergave)
    tokens = weergave.tokens
    groepen = [escape(naam) for naam in tabel["Doelgroep"]]
    fig = go.Figure()
    for rij, (toen, later) in enumerate(zip(tabel[vorig], tabel[nu], strict=True)):
        if not pd.isna(toen) and not pd.isna(later):
            fig.add_scatter(
                x=[float(toen), float(later)], y=[rij, rij], mode="lines", hoverinfo="skip", showlegend=False,
                line={"color": tokens.gedempt, "width": 3},
            )  # fmt: skip
    _add_year(fig, tabel[vorig], vorig, tokens, dicht=False)
    _add_year(fig, tabel[nu], nu, tokens, dicht=True)
    _add_words(fig, tabel, vorig, nu, tokens)
    hoogste = float(tabel[[vorig, nu]].max().max())
    fig.update_layout(
        xaxis=axis(tokens, range=[0, min(hoogste * 1.2, 1.05)], showgrid=True, tickformat=".0%", nticks=8),
        yaxis=named_ticks(tokens, groepen, range=[len(groepen) - 0.4, -0.7]),
    )
    return opmaak(fig, weergave, Ruimte(_RIJ * len(groepen) + 20, links=left_margin(groepen), legenda=True, rechts=40))


def _add_year(fig: go.Figure, kansen: pd.Series, jaar: str, tokens: Tokens, *, dicht: bool) -> None:
    rijen = [i for i, waarde in enumerate(kansen) if not pd.isna(waarde)]
    fig.add_scatter(
        x=[float(kansen.iloc[i]) for i in rijen],
        y=rijen,
        mode="markers",
        name=jaar,
        marker={
            "size": 13,
            "color": tokens.samen if dicht else tokens.achtergrond,
            "line": {"width": 2, "color": tokens.samen},
        },
        hovertext=[f"{jaar}: {procent(kansen.iloc[i])}" for i in rijen],
        hoverinfo="text",
    )


def _add_words(fig: go.Figure, tabel: pd.DataFrame, vorig: str, nu: str, tokens: Tokens) -> None:
    """Above each line the chance in words: now, and the difference with the year before."""
    for rij, (toen, later) in enumerate(zip(tabel[vorig], tabel[nu], strict=True)):
        tekst = "geen gegevens" if pd.isna(later) else f"<b>{procent(later)}</b>"
        if not pd.isna(toen) and not pd.isna(later):
            punten = tabel["Verschil (procentpunt)"].iloc[rij]
            tekst += f" ({getal(punten, teken=True)} procentpunt)" if punten else " (gelijk gebleven)"
        add_row_label(fig, rij, tekst, tokens, boven=0.2)
