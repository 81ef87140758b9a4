"""Plans by delivery, kern and category: realised, hard, soft and unknown homes stacked, on one scale."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, fill, no_data, opmaak
from prestatiemonitor.charts.plancijfers import STADIA, cijfers
from prestatiemonitor.charts.tekst import escape, getal
from prestatiemonitor.charts.tokens import Tokens

__all__ = ["VORM", "VORM_CATEGORIE", "VORM_KERN", "cijfers", "draw", "draw_per_categorie", "draw_per_kern"]

VORM: Final = "Gestapelde staven per opleverjaar: gerealiseerd, hard, zacht en onbekend"
VORM_KERN: Final = "Gestapelde staven per opleverjaar, een grafiek per kern op dezelfde schaal"
VORM_CATEGORIE: Final = "Liggende gestapelde staven per categorie: gerealiseerd, hard, zacht en onbekend"
_HOOGTE: Final = 340
_JAAR_BREED: Final = 0.72
_PERIODE_BREED: Final = 1.6
_TUSSEN: Final = 0.28


def draw(verdeling: pd.DataFrame, weergave: Weergave) -> go.Figure:
    """The chart by delivery (see `cijfers`); periods are wider bars with their own name."""
    tabel = cijfers(verdeling)
    if tabel.empty:
        return no_data(weergave)
    if weergave.smal:
        return _draw_rows(tabel, weergave)
    tokens = weergave.tokens
    fig = go.Figure()
    plaatsen, breedtes = _plaatsen(tabel["Oplevering"].tolist())
    _add_stack(fig, tabel, plaatsen, breedtes, tokens)
    _add_sums(fig, tabel["Nieuwbouw"].tolist(), plaatsen, tokens)
    fig.update_layout(
        barmode="stack",
        xaxis=axis(
            tokens,
            tickmode="array",
            tickvals=plaatsen,
            ticktext=[escape(naam) for naam in tabel["Oplevering"]],
            range=[plaatsen[0] - 0.8, plaatsen[-1] + breedtes[-1] / 2 + 0.4],
        ),
        yaxis=axis(
            tokens,
            showgrid=True,
            zeroline=True,
            tickformat=",d",
            titel="nieuwbouwwoningen",
            nticks=7,
            rangemode="tozero",
        ),
    )
    return opmaak(fig, weergave, Ruimte(_HOOGTE, legenda=True, onder=40))


def draw_per_kern(verdeling: pd.DataFrame, weergave: Weergave) -> go.Figure:
    """Small multiples by delivery, one per kern, on one scale, the largest kern first."""
    kernen = cijfers(verdeling, "Kern")["Kern"].tolist()
    if not kernen:
        return no_data(weergave)
    tokens = weergave.tokens
    delen = {kern: cijfers(verdeling[verdeling["kern"] == kern]) for kern in kernen}
    alle = cijfers(verdeling)["Oplevering"].tolist()
    kolommen = 1 if weergave.smal else min(2, len(kernen))
    rijen = -(-len(kernen) // kolommen)
    fig = make_subplots(
        rijen, kolommen, subplot_titles=[f"<b>{escape(kern)}</b>" for kern in kernen], shared_yaxes=True,
        horizontal_spacing=0.05, vertical_spacing=0.42 / rijen if rijen > 1 else 0,
    )  # fmt: skip
    hoogste = max(int(deel["Nieuwbouw"].max()) for deel in delen.values()) * 1.15
    for nummer, (_, deel) in enumerate(delen.items()):
        plek = {"row": nummer // kolommen + 1, "col": nummer % kolommen + 1}
        plaatsen = [alle.index(naam) for naam in deel["Oplevering"]]
        _add_stack(fig, deel, plaatsen, [0.7] * len(deel), tokens, legenda=nummer == 0, plek=plek)
        korte = [naam.replace("20", "'", 1) if naam.isdigit() else naam for naam in map(str, alle)]
        fig.update_xaxes(named_ticks(tokens, map(escape, korte), range=[-0.6, len(alle) - 0.4]), **plek)
        fig.update_yaxes(axis(tokens, range=[0, hoogste], showgrid=True, tickformat=",d", nticks=5), **plek)
    fig.update_layout(barmode="stack")
    fig.update_annotations(font={"size": tokens.grafiek, "color": tokens.inkt})
    return opmaak(fig, weergave, Ruimte(250 * rijen, legenda=True, onder=84, kop=20))


def draw_per_categorie(verdeling: pd.DataFrame, weergave: Weergave) -> go.Figure:
    """Horizontal stacked bars per category of home, the largest first."""
    tabel = cijfers(verdeling, "Categorie")
    return no_data(weergave) if tabel.empty else _draw_rows(tabel, weergave)


def _draw_rows(tabel: pd.DataFrame, weergave: Weergave) -> go.Figure:
    """A row per line of `tabel`, named by its first column, with the homes of each stadium and their sum."""
    tokens = weergave.tokens
    namen = [escape(naam) for naam in tabel.iloc[:, 0]]
    fig = go.Figure()
    plaatsen = list(range(len(tabel)))
    _add_stack(fig, tabel, plaatsen, [0.6] * len(tabel), tokens, liggend=True)
    for i, som in enumerate(tabel["Nieuwbouw"]):
        fig.add_annotation(
            x=int(som), y=i, text=f"<b>{getal(som)}</b>", xanchor="left", xshift=6, showarrow=False,
            font={"size": tokens.grafiek, "color": tokens.inkt},
        )  # fmt: skip
    hoogste = int(tabel["Nieuwbouw"].max())
    fig.update_layout(
        barmode="stack",
        xaxis=axis(
            tokens, range=[0, hoogste * 1.12], showgrid=True, tickformat=",d", titel="nieuwbouwwoningen", nticks=8
        ),
        yaxis=named_ticks(tokens, namen, range=[len(namen) - 0.5, -0.6]),
    )
    rij = 30 if weergave.smal else 36
    return opmaak(fig, weergave, Ruimte(rij * len(namen) + 16, links=left_margin(namen), onder=48, legenda=True))


def _add_stack(
    fig: go.Figure,
    tabel: pd.DataFrame,
    plaatsen: Sequence[float],
    breedtes: Sequence[float],
    tokens: Tokens,
    *,
    liggend: bool = False,
    legenda: bool = True,
    plek: Mapping[str, int] | None = None,
) -> None:
    for naam, sterkte in STADIA.values():
        aantallen = [int(aantal) for aantal in tabel[naam]]
        if not any(aantallen) and not legenda:
            continue
        namen = [escape(sleutel) for sleutel in tabel.iloc[:, 0]]
        hoogten = [aantal or None for aantal in aantallen]  # a bar of nothing would still draw its outline
        fig.add_bar(
            **({"x": hoogten, "y": plaatsen, "orientation": "h"} if liggend else {"x": plaatsen, "y": hoogten}),
            width=list(breedtes),
            name=naam,
            marker=fill(tokens.samen, tokens, sterkte),
            hovertext=[f"{sleutel}: {getal(n)} {naam}" for sleutel, n in zip(namen, aantallen, strict=True)],
            hoverinfo="text",
            showlegend=legenda,
            **(plek or {}),
        )


def _add_sums(fig: go.Figure, sommen: Sequence[int], plaatsen: Sequence[float], tokens: Tokens) -> None:
    fig.add_scatter(
        x=list(plaatsen),
        y=[int(som) for som in sommen],
        mode="text",
        text=[f"<b>{getal(som)}</b>" for som in sommen],
        textposition="top center",
        textfont={"size": tokens.grafiek, "color": tokens.inkt},
        hoverinfo="skip",
        showlegend=False,
        cliponaxis=False,
    )


def _plaatsen(opleveringen: Sequence[str]) -> tuple[list[float], list[float]]:
    """The middle and the width of each bar: a period is drawn wider than a year."""
    plaatsen, breedtes, vorige = [], [], 0.0
    for naam in opleveringen:
        breed = _JAAR_BREED if naam.isdigit() else _PERIODE_BREED
        plaatsen.append(vorige + breed / 2 + _TUSSEN)
        breedtes.append(breed)
        vorige = plaatsen[-1] + breed / 2
    return plaatsen, breedtes
