"""Growth of middenhuur as one bar up to what the agreement expects, with a part for each corporation."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.lijnen import add_norm_column, add_row_label
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, fill_party, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Uitkomst

VORM: Final = "Liggende staven van de groei per corporatie en samen, met de prognose in de afspraken als lijn"
SAMEN: Final = "samen"
_RIJ: Final = 64


def cijfers(uitkomsten: Sequence[Uitkomst]) -> pd.DataFrame:
    """The drawn figures: Corporatie, Gerealiseerd, Nog verwacht, Prognose (homes; unknown is missing).

    `uitkomsten` are those of `middenhuur_groei` over the period, one per corporation and one together.
    """
    regels = []
    for u in uitkomsten:
        verwachting = u.lijnen.get("verwacht_met_harde_plannen", u.lijnen.get("verwachting"))
        nog = None if verwachting is None else verwachting - (u.waarde or Decimal(0))
        regels.append(
            {
                "Corporatie": SAMEN if u.partij == GEZAMENLIJK else u.partij,
                "Gerealiseerd": u.waarde,
                "Nog verwacht": nog,
                "Prognose": u.norm,
            }
        )
    tabel = pd.DataFrame(regels, columns=["Corporatie", "Gerealiseerd", "Nog verwacht", "Prognose"])
    return tabel.astype(dict.fromkeys(tabel.columns[1:], "Float64"))


def draw(uitkomsten: Sequence[Uitkomst], weergave: Weergave, *, normnaam: str = "prognose") -> go.Figure:
    """The chart of the period (see `cijfers`): the bar together is made of the corporations' parts.

    `normnaam` is where the forecast stands, in a word or two at its line.
    """
    tabel = cijfers(uitkomsten)
    if tabel[["Gerealiseerd", "Nog verwacht"]].isna().all(axis=None):
        return no_data(weergave)
    tokens = weergave.tokens
    delen = [(i, u) for i, u in enumerate(uitkomsten) if u.partij != GEZAMENLIJK]
    fig = go.Figure()
    namen = [escape(naam) for naam in tabel["Corporatie"]]
    for kolom in ("Gerealiseerd", "Nog verwacht"):
        for i, uitkomst in delen:
            _add_part(fig, tabel, kolom, i, uitkomst.partij, [i, _samen(uitkomsten)], tokens)
    norm = tabel["Prognose"]
    _add_norms(fig, uitkomsten, norm, normnaam, tokens)
    totalen = tabel[["Gerealiseerd", "Nog verwacht"]].fillna(0).sum(axis=1)
    hoogste = max(float(totalen.max()), float(norm.max()) if norm.notna().any() else 1.0, 1.0)
    laagste = min(0.0, float(totalen.min()))
    _add_totals(fig, tabel, tokens)
    fig.update_layout(
        barmode="relative",
        xaxis=axis(tokens, range=[laagste, hoogste * 1.15], showgrid=True, tickformat=",d", titel="woningen", nticks=8),
        yaxis=named_ticks(tokens, namen, range=[len(namen) - 0.5, -0.7]),
    )
    return opmaak(
        fig,
        weergave,
        Ruimte(
            _RIJ * len(namen),
            links=left_margin(namen),
            onder=48,
            kop=22,
            legenda=True,
            rechts=40,
        ),
    )


def _add_norms(fig: go.Figure, uitkomsten: Sequence[Uitkomst], norm: pd.Series, normnaam: str, tokens: Tokens) -> None:
    """A line at the forecast of each corporation, and one with its name at that of all together."""
    for i, waarde in enumerate(norm):
        if not pd.isna(waarde) and uitkomsten[i].partij != GEZAMENLIJK:
            add_norm_column(fig, float(waarde), (i - 0.42, i + 0.42), "", tokens)
    samen = _samen(uitkomsten)
    if samen is not None and not pd.isna(norm.iloc[samen]):
        naam = f"{escape(normnaam)}: {getal(norm.iloc[samen])}"
        add_norm_column(fig, float(norm.iloc[samen]), (samen + 0.45, samen - 0.7), naam, tokens)


def _samen(uitkomsten: Sequence[Uitkomst]) -> int | None:
    return next((i for i, u in enumerate(uitkomsten) if u.partij == GEZAMENLIJK), None)


def _add_part(
    fig: go.Figure, tabel: pd.DataFrame, kolom: str, i: int, partij: str, rijen: Sequence[int | None], tokens: Tokens
) -> None:
    waarde = tabel[kolom].iloc[i]
    if pd.isna(waarde) or waarde == 0:
        return
    plaatsen = [rij for rij in rijen if rij is not None]
    naam = f"{escape(partij)}, {kolom.lower().removeprefix('nog ')}"
    fig.add_bar(
        x=[float(waarde)] * len(plaatsen),
        y=plaatsen,
        orientation="h",
        width=0.46,
        name=naam,
        marker=fill_party(partij, tokens, "vol" if kolom == "Gerealiseerd" else "gearceerd"),
        hovertext=f"{naam}: {getal(waarde, teken=True)}",
        hoverinfo="text",
    )


def _add_totals(fig: go.Figure, tabel: pd.DataFrame, tokens: Tokens) -> None:
    for i, rij in enumerate(tabel.to_dict("records")):
        gerealiseerd, nog = rij["Gerealiseerd"], rij["Nog verwacht"]
        delen = [] if pd.isna(gerealiseerd) else [f"<b>{getal(gerealiseerd)}</b> gerealiseerd"]
        delen += [] if pd.isna(nog) or nog == 0 else [f"{getal(nog, teken=True)} verwacht"]
        add_row_label(fig, i, ", ".join(delen) or "geen gegevens", tokens, boven=0.25)
