"""Sales per year beside the moving average of the new homes that are expected, by which the sales are decided."""

from collections.abc import Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.lijnen import Eindlabel, name_ends
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, fill, no_data, opmaak
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.uitkomst import Uitkomst

VORM: Final = "Staafdiagram van de verkoop per jaar, met het voortschrijdend gemiddelde van de nieuwbouw als lijn"
VERKOCHT, NOG, GEMIDDELD, OVER = "Verkocht", "Nog verwacht", "Gemiddelde nieuwbouw per jaar", "Gemiddelde over jaren"
_HOOGTE: Final = 260


def cijfers(uitkomst: Uitkomst, jaren: Sequence[int]) -> pd.DataFrame:
    """The drawn figures: Jaar, homes sold, still to be sold, the moving average and over how many years it is."""
    lijnen = uitkomst.lijnen
    regels = []
    for jaar in jaren:
        verkocht, verwacht = lijnen.get(f"verkoop_in_{jaar}"), lijnen.get(f"verwachte_verkoop_in_{jaar}")
        nog = None if verwacht is None else verwacht - (verkocht or 0)
        gemiddeld, over = lijnen.get(f"gemiddelde_nieuwbouw_{jaar}"), lijnen.get(f"gemiddelde_over_jaren_{jaar}")
        rond = None if gemiddeld is None else round(gemiddeld, 1)
        regels.append((str(jaar), verkocht, nog, rond, over))
    kolommen = [VERKOCHT, NOG, GEMIDDELD, OVER]
    return pd.DataFrame(regels, columns=["Jaar", *kolommen]).astype(
        {"Jaar": "str"} | dict.fromkeys(kolommen, "Float64")
    )


def draw(uitkomst: Uitkomst, jaren: Sequence[int], weergave: Weergave) -> go.Figure:
    """The chart of the Uitkomst of `verkoop_gecompenseerd` over the agreement (see `cijfers`)."""
    tabel = cijfers(uitkomst, jaren)
    if tabel[[VERKOCHT, NOG, GEMIDDELD]].isna().all(axis=None):
        return no_data(weergave)
    tokens = weergave.tokens
    samen = tabel[[VERKOCHT, NOG]].fillna(0).sum(axis=1)
    bereik = (0.0, max(1.0, float(samen.max()), float(tabel[GEMIDDELD].fillna(0).max())) * 1.15)
    fig = go.Figure()
    _add_bars(fig, tabel, bereik, tokens)
    labels = _add_average(fig, tabel, tokens)
    rechts = name_ends(fig, labels, bereik, _HOOGTE, weergave)
    fig.update_layout(
        barmode="relative",
        xaxis=named_ticks(tokens, tabel["Jaar"], range=[-0.5, len(tabel) - 0.5]),
        yaxis=axis(
            tokens, range=list(bereik), showgrid=True, zeroline=True, tickformat=",d", titel="woningen", nticks=6
        ),
    )
    return opmaak(fig, weergave, Ruimte(_HOOGTE, rechts=rechts, legenda=True))


def _add_bars(fig: go.Figure, tabel: pd.DataFrame, bereik: tuple[float, float], tokens: Tokens) -> None:
    kleur = tokens.mutaties["verkoop"]
    for kolom, naam, sterkte in ((VERKOCHT, "verkocht", "vol"), (NOG, "nog verwacht", "gearceerd")):
        rijen = [i for i, waarde in enumerate(tabel[kolom]) if not pd.isna(waarde) and waarde]
        if not rijen:
            continue
        waarden = [float(tabel[kolom].iloc[i]) for i in rijen]
        ruim = [w / bereik[1] * _HOOGTE >= 17 for w in waarden]
        fig.add_bar(
            x=rijen,
            y=waarden,
            width=0.42,
            name=naam,
            marker=fill(kleur, tokens, "vol" if sterkte == "vol" else "gearceerd"),
            text=[getal(w) if past else "" for w, past in zip(waarden, ruim, strict=True)],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={"color": tokens.inkt if sterkte != "vol" else tokens.achtergrond},
            hovertext=[f"{tabel['Jaar'].iloc[i]}: {naam} {getal(w)}" for i, w in zip(rijen, waarden, strict=True)],
            hoverinfo="text",
        )


def _add_average(fig: go.Figure, tabel: pd.DataFrame, tokens: Tokens) -> list[Eindlabel]:
    bekend = [(i, float(w), float(n)) for i, (w, n) in enumerate(zip(tabel[GEMIDDELD], tabel[OVER], strict=True))
              if not pd.isna(w)]  # fmt: skip
    if not bekend:
        return []
    fig.add_scatter(
        x=[i for i, *_ in bekend],
        y=[w for _, w, _ in bekend],
        mode="lines+markers+text",
        name="gemiddelde van de verwachte nieuwbouw",
        line={"color": tokens.mutaties["nieuwbouw"], "width": 2.5, "dash": "8px,4px"},
        marker={"size": 9, "color": tokens.mutaties["nieuwbouw"]},
        text=[f"<b>{getal(w, 0)}</b>" for _, w, _ in bekend],
        textposition="top center",
        textfont={"size": tokens.grafiek, "color": tokens.inkt},
        hovertext=[
            f"{tabel['Jaar'].iloc[i]}: gemiddeld {getal(w)} nieuwe woningen per jaar, over {getal(n)} jaar"
            for i, w, n in bekend
        ],
        hoverinfo="text",
        cliponaxis=False,
        showlegend=False,
    )
    return [Eindlabel(bekend[-1][1], "gemiddelde nieuwbouw", tokens.inkt)]
