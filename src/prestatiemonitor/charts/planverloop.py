"""The planned homes of one plan by delivery, one small chart per planmonitor under each other on one scale."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, fill, no_data, opmaak
from prestatiemonitor.charts.plancijfers import STADIA
from prestatiemonitor.charts.plancijfers import cijfers as per_oplevering
from prestatiemonitor.charts.tekst import escape, getal
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.tables.waarden import OPEN_EINDE
from prestatiemonitor.wijzigingen import Planbeeld
from prestatiemonitor.wijzigingen.toestand import GEEN_JAAR

VORM: Final = "Gestapelde staven per opleverjaar, een grafiek per planmonitor onder elkaar op dezelfde schaal"
_HOOGTE: Final = 96  # of one small chart
_TUSSEN: Final = 40
_JAREN: Final = 15  # between two of which the years without homes are drawn too
_KOLOMMEN: Final = 4  # at least, so that a single year is no wall
_NAMEN: Final = [naam for naam, _ in STADIA.values()]

Lijsten = Mapping[str, Sequence[Planbeeld]]
"""By the day of each planmonitor the plan (or its parts) as it stands in it, oldest first."""


def cijfers(lijsten: Lijsten) -> pd.DataFrame:
    """The drawn figures: per planmonitor and delivery the new homes per stadium, Nieuwbouw and Sloop."""
    delen = [
        per_oplevering(_verdeling(beelden)).drop(columns="Netto").assign(Planmonitor=dag)
        for dag, beelden in lijsten.items()
        if any(beeld.woningen for beeld in beelden)
    ]
    kolommen = ["Planmonitor", "Oplevering", *_NAMEN, "Nieuwbouw", "Sloop"]
    return pd.concat(delen, ignore_index=True)[kolommen] if delen else pd.DataFrame(columns=kolommen)


def draw(lijsten: Lijsten, weergave: Weergave) -> go.Figure:
    """The chart: a plan that slips is seen to move to the right."""
    tabel = cijfers(lijsten)
    if tabel.empty or not tabel["Nieuwbouw"].sum():
        return no_data(weergave, "In geen planmonitor heeft dit plan nieuwbouwwoningen")
    tokens, namen = weergave.tokens, _opleveringen(lijsten)
    rijen, hoogste = len(lijsten), int(tabel["Nieuwbouw"].max())
    hoogte = rijen * _HOOGTE + (rijen - 1) * _TUSSEN
    fig = make_subplots(
        rijen, 1, vertical_spacing=_TUSSEN / hoogte if rijen > 1 else 0,
        subplot_titles=[_kop(dag, tabel, beelden) for dag, beelden in lijsten.items()],
    )  # fmt: skip
    for rij, dag in enumerate(lijsten, start=1):
        _add_list(fig, tabel[tabel["Planmonitor"] == dag], namen, tokens, rij)
        tonen = {"ticktext": None, "tickvals": None, "showticklabels": False} if rij < rijen else {}
        x_as = named_ticks(tokens, map(escape, namen), range=[-0.6, max(len(namen), _KOLOMMEN) - 0.4])
        fig.update_xaxes(x_as | tonen, showline=True, linewidth=1, linecolor=tokens.raster, row=rij, col=1)
        fig.update_yaxes(
            axis(tokens, range=[0, hoogste * 1.4], showgrid=True, tickformat=",d", nticks=3), row=rij, col=1
        )
    for naam, sterkte in STADIA.values():
        if tabel[naam].sum():  # a key of its own: the first list need not have every stadium
            fig.add_bar(x=[None], y=[None], name=naam, marker=fill(tokens.samen, tokens, sterkte), row=1, col=1)
    fig.update_layout(barmode="stack")
    fig.update_annotations(
        x=0, xanchor="left", xshift=-40, font={"size": tokens.grafiek, "color": tokens.inkt}, align="left"
    )
    return opmaak(fig, weergave, Ruimte(hoogte, legenda=True, onder=32, kop=24))


def _kop(dag: str, tabel: pd.DataFrame, beelden: Sequence[Planbeeld]) -> str:
    aantal = int(tabel.loc[tabel["Planmonitor"] == dag, "Nieuwbouw"].sum())
    wat = f"{getal(aantal)} {'woning' if aantal == 1 else 'woningen'}" if beelden else "niet in de lijst"
    return f"<b>{escape(dag)}</b>: {wat}"


def _add_list(fig: go.Figure, deel: pd.DataFrame, namen: Sequence[str], tokens: Tokens, rij: int) -> None:
    plaatsen = [namen.index(naam) for naam in deel["Oplevering"]]
    for naam, sterkte in STADIA.values():
        aantallen = [int(aantal) for aantal in deel[naam]]
        bij = [f"{escape(jaar)}: {getal(n)} {naam}" for jaar, n in zip(deel["Oplevering"], aantallen, strict=True)]
        if any(aantallen):
            fig.add_bar(
                x=plaatsen, y=[aantal or None for aantal in aantallen], width=0.7, name=naam, showlegend=False,
                marker=fill(tokens.samen, tokens, sterkte), hoverinfo="text", hovertext=bij,
                row=rij, col=1,
            )  # fmt: skip
    sommen = [int(som) for som in deel["Nieuwbouw"]]
    fig.add_scatter(
        x=plaatsen, y=sommen, mode="text", text=[f"<b>{getal(som)}</b>" if som else "" for som in sommen],
        textposition="top center", textfont={"size": tokens.grafiek, "color": tokens.inkt}, hoverinfo="skip",
        showlegend=False, cliponaxis=False, row=rij, col=1,
    )  # fmt: skip


def _opleveringen(lijsten: Lijsten) -> list[str]:
    """The names along the axis in order: the years with those between them, then periods, then what is unknown."""
    namen = [
        str(naam)
        for naam in per_oplevering(_verdeling([b for beelden in lijsten.values() for b in beelden]))["Oplevering"]
    ]
    jaren = [int(naam) for naam in namen if naam.isdigit()]
    if jaren and jaren[-1] - jaren[0] < _JAREN:
        return [*map(str, range(jaren[0], jaren[-1] + 1)), *(naam for naam in namen if not naam.isdigit())]
    return namen


def _verdeling(beelden: Sequence[Planbeeld]) -> pd.DataFrame:
    """The homes as `plancijfers.cijfers` takes them."""
    rijen = [
        {
            "stadium": toestand.stadium,
            "jaar_van": None if toestand.van == GEEN_JAAR else toestand.van,
            "jaar_tot": None if toestand.tot in (GEEN_JAAR, OPEN_EINDE) else toestand.tot,
            "bruto": 0 if toestand.soort == "sloop" else aantal,
            "sloop": aantal if toestand.soort == "sloop" else 0,
        }
        for beeld in beelden
        for toestand, aantal in beeld.woningen.items()
    ]
    tabel = pd.DataFrame(rijen, columns=["stadium", "jaar_van", "jaar_tot", "bruto", "sloop"])
    return tabel.astype({"jaar_van": "Int64", "jaar_tot": "Int64"}).assign(netto=tabel["bruto"] - tabel["sloop"])
