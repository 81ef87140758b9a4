"""Plans as dots along a share of their homes, with the norm as a line; still undecided ones stay open."""

from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.lijnen import add_norm_column
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import procent, wrap
from prestatiemonitor.indicators.uitkomst import Oordeel, Uitkomst

MIDDENHUUR: Final = "Aandeel middenhuur"
VORM: Final = "Stippen per groot project langs het aandeel middenhuur, met de norm als lijn"
VORM_SOCIAAL: Final = "Stippen per plan langs het aandeel sociaal, met de norm als lijn"
UITSLAGEN: Final = {"voldoet": "voldoet", "tekort": "te weinig", "nog_te_bepalen": "nog te bepalen"}
_SYMBOOL: Final = {"voldoet": "circle", "te weinig": "square", "nog te bepalen": "circle-open"}
_RIJ, _SMALLE_RIJ = 34, 24  # pixels; narrow where there are many, so that a page holds them
_VEEL: Final = 12
_SCHAAL: Final = 0.2


def cijfers(uitkomst: Uitkomst | None, wat: str = MIDDENHUUR) -> pd.DataFrame:
    """The drawn figures: Plan, the share `wat` (0–1; at least this much where undecided), Uitslag; shortfalls first."""
    stappen = uitkomst.stappen if uitkomst else ()
    tabel = pd.DataFrame(
        [{"Plan": s.naam, wat: s.waarde, "Uitslag": UITSLAGEN.get(s.soort, s.soort)} for s in stappen],
        columns=["Plan", wat, "Uitslag"],
    )
    rang = tabel["Uitslag"].map({"te weinig": 0, "nog te bepalen": 1, "voldoet": 2})
    tabel = tabel.assign(rang=rang).sort_values(["rang", wat, "Plan"], kind="stable").drop(columns="rang")
    return tabel.astype({wat: "Float64"}).reset_index(drop=True)


def draw(uitkomst: Uitkomst | None, weergave: Weergave, wat: str = MIDDENHUUR) -> go.Figure:
    """The share `wat` of every plan that is held against a norm (see `cijfers`)."""
    tabel = cijfers(uitkomst, wat)
    if tabel.empty or uitkomst is None:
        return no_data(weergave, "Geen plannen om te toetsen")
    tokens = weergave.tokens
    namen = [wrap(naam, 30, 2) for naam in tabel["Plan"]]
    fig = go.Figure()
    kleuren = {
        "voldoet": tokens.oordelen[Oordeel.BEHAALD].kleur,
        "te weinig": tokens.oordelen[Oordeel.NIET_BEHAALD].kleur,
        "nog te bepalen": tokens.gedempt,
    }
    for uitslag, kleur in kleuren.items():
        rijen = tabel.index[tabel["Uitslag"] == uitslag].tolist()
        _add_dots(fig, tabel.iloc[rijen], uitslag, kleur, weergave, uitkomst)
    if uitkomst.norm is not None:
        naam = f"afspraak: minstens {procent(uitkomst.norm)}"
        add_norm_column(fig, float(uitkomst.norm), (len(namen) - 0.4, -0.7), naam, tokens)
    hoogste = max(_SCHAAL, float(tabel[wat].max()) * 1.1)
    fig.update_layout(
        xaxis=axis(tokens, range=[-0.004, hoogste], showgrid=True, tickformat=".0%", nticks=6, titel=wat.lower()),
        yaxis=named_ticks(tokens, namen, range=[len(namen) - 0.4, -0.7], showgrid=True),
    )
    return opmaak(
        fig,
        weergave,
        Ruimte(
            (_RIJ if len(namen) <= _VEEL else _SMALLE_RIJ) * len(namen) + 20,
            links=left_margin(namen),
            onder=48,
            kop=22,
            legenda=True,
            rechts=40,
        ),
    )


def _add_dots(
    fig: go.Figure, deel: pd.DataFrame, uitslag: str, kleur: str, weergave: Weergave, uitkomst: Uitkomst
) -> None:
    """The dots of the plans of one outcome; on a narrow page no words run through the line of the norm."""
    if deel.empty:
        return
    onbepaald = "" if weergave.smal else "  nog te bepalen"
    aandelen = [float(aandeel) for aandeel in deel.iloc[:, 1]]
    fig.add_scatter(
        x=aandelen,
        y=deel.index.tolist(),
        mode="markers+text",
        name=uitslag,
        marker={"symbol": _SYMBOOL[uitslag], "size": 12, "color": kleur, "line": {"width": 2, "color": kleur}},
        text=[f"  {procent(a, uitkomst.norm)}" if uitslag != "nog te bepalen" else onbepaald for a in aandelen],
        textposition="top center" if weergave.smal and uitslag == "te weinig" else "middle right",
        textfont={"size": weergave.tokens.grafiek, "color": weergave.tokens.inkt},
        hovertext=[f"{wrap(p, 60)}: {procent(a)}, {uitslag}" for p, a in zip(deel["Plan"], aandelen, strict=True)],
        hoverinfo="text",
        cliponaxis=False,
    )
