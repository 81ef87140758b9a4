"""Homes with label E, F or G over time, on to the end at the pace made and at the pace needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis
from prestatiemonitor.charts.lijnen import Eindlabel, add_norm_line, name_ends
from prestatiemonitor.charts.opmaak import REGEL, Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal, text_width
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.labeluitkomst import STAND
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Uitkomst

VORM: Final = "Lijnen van het aantal woningen met label E, F of G, met het tempo dat nodig is en het tempo van nu"
SAMEN: Final = "alle samen"
_HOOGTE: Final = 360
_NAAST: Final = 0.25  # years: numbers closer than this stand above each other
_LEESBAAR: Final = 3  # lines that can all have numbers on a phone


@dataclass(frozen=True)
class _Reeks:
    """The line of one party: years as decimals (2025.0 is the end of 2024) and homes."""

    naam: str
    kleur: str
    symbool: str
    x: list[float]
    y: list[float]
    eind: float
    verwacht: float | None
    norm: float | None


def cijfers(uitkomsten: Sequence[Uitkomst]) -> pd.DataFrame:
    """The drawn figures, a row per party: the homes counted on each day, then what is expected at the end.

    `uitkomsten` are those of `labels_efg`; unknown is missing.
    """
    dagen = sorted({dag for u in uitkomsten for dag, _ in _standen(u)})
    regels = [
        {
            "Corporatie": SAMEN if u.partij == GEZAMENLIJK else u.partij,
            **{f"{dag:%d-%m-%Y}": dict(_standen(u)).get(dag) for dag in dagen},
            f"Verwacht {_einddag(u):%d-%m-%Y}": u.lijnen.get("verwacht_eind"),
            "Afspraak": u.norm,
            "Per jaar tot nu": _rond(u, "tempo_per_jaar"),
            "Per jaar nodig": _rond(u, "nodig_per_jaar"),
        }
        for u in uitkomsten
    ]
    tabel = pd.DataFrame(regels)
    return tabel.astype(dict.fromkeys(tabel.columns[1:], "Float64"))


def draw(uitkomsten: Sequence[Uitkomst], weergave: Weergave) -> go.Figure:
    """The chart of all parties (see `cijfers`)."""
    tokens = weergave.tokens
    reeksen = [_reeks(u, tokens) for u in uitkomsten if _standen(u)]
    if not reeksen:
        return no_data(weergave)
    fig, labels = go.Figure(), list[Eindlabel]()
    for reeks in reeksen:
        labels += _add_reeks(fig, reeks, weergave)
    norm = next((r.norm for r in reeksen if r.norm is not None), None)
    einde = max(r.eind for r in reeksen)
    if norm is not None:
        labels.append(Eindlabel(norm, f"afspraak: {getal(norm)}", tokens.inkt, vet=True))
    hoogste = max(waarde for reeks in reeksen for waarde in (*reeks.y, reeks.verwacht or 0, 1.0))
    bereik = (-hoogste * 0.04, hoogste * 1.12)
    rechts = name_ends(fig, labels, bereik, _HOOGTE, weergave)
    begin = min(reeks.x[0] for reeks in reeksen)
    _thin_numbers(fig, _HOOGTE / (bereik[1] - bereik[0]), weergave)
    tekening = weergave.breedte - rechts - 56
    ruim = (text_width(getal(hoogste)) + 16 if weergave.smal else 32) / tekening * (einde - begin)
    jaren = range(int(begin), int(einde) + 1)
    fig.update_layout(
        xaxis=axis(
            tokens,
            range=[begin - ruim, einde + 0.03],
            tickmode="array",
            tickvals=[float(jaar) for jaar in jaren],
            ticktext=[f"eind {jaar - 1}" for jaar in jaren],
        ),
        yaxis=axis(
            tokens, range=list(bereik), showgrid=True, zeroline=True, tickformat=",d", titel="woningen", nticks=7
        ),
    )
    return opmaak(fig, weergave, Ruimte(_HOOGTE, rechts=rechts, legenda=True))


def _thin_numbers(fig: go.Figure, per_woning: float, weergave: Weergave) -> None:
    """Of numbers that would cover each other the first stays; all are in the table. `per_woning` is in pixels."""
    geplaatst = list[tuple[float, float]]()
    sporen = [spoor for spoor in fig.data if spoor.mode == "lines+markers+text"]
    for nummer, spoor in enumerate(sporen):
        teksten = list(spoor.text)
        for i, (x, y) in enumerate(zip(spoor.x, spoor.y, strict=True)):
            raakt = any(abs(x - a) < _NAAST and abs(y - b) * per_woning < REGEL for a, b in geplaatst)
            if raakt or (weergave.smal and nummer and len(sporen) > _LEESBAAR):
                teksten[i] = ""
            else:
                geplaatst.append((x, y))
        spoor.text = teksten


def _standen(uitkomst: Uitkomst) -> list[tuple[date, float]]:
    return sorted(
        (date.fromisoformat(naam.removeprefix(STAND)), float(waarde))
        for naam, waarde in uitkomst.lijnen.items()
        if naam.startswith(STAND)
    )


def _einddag(uitkomst: Uitkomst) -> date:
    return date(int(uitkomst.periode[-4:]), 12, 31)


def _plaats(dag: date) -> float:
    return dag.year + dag.timetuple().tm_yday / 365.25 if dag.month < 12 else dag.year + 1.0


def _rond(uitkomst: Uitkomst, lijn: str) -> float | None:
    return round(float(uitkomst.lijnen[lijn]), 1) if lijn in uitkomst.lijnen else None


def _reeks(uitkomst: Uitkomst, tokens: Tokens) -> _Reeks:
    samen = uitkomst.partij == GEZAMENLIJK
    standen, verwacht = _standen(uitkomst), uitkomst.lijnen.get("verwacht_eind")
    return _Reeks(
        SAMEN if samen else escape(uitkomst.partij),
        tokens.partij(uitkomst.partij),
        tokens.vorm(uitkomst.partij).symbool,
        [_plaats(dag) for dag, _ in standen],
        [waarde for _, waarde in standen],
        _plaats(_einddag(uitkomst)),
        None if verwacht is None else float(verwacht),
        None if uitkomst.norm is None else float(uitkomst.norm),
    )


def _add_tempo(fig: go.Figure, reeks: _Reeks, tokens: Tokens) -> None:
    """Adds the pace needed and the pace made, from the last count on to the end."""
    eerste = not any(spoor.meta == "verwacht" for spoor in fig.data)
    if reeks.norm is not None:
        add_norm_line(fig, [reeks.x[-1], reeks.eind], [reeks.y[-1], reeks.norm], "nodig", tokens)
        fig.data[-1].update(showlegend=sum(spoor.meta == "norm" for spoor in fig.data) == 1)
        fig.data[-1].line.width = 1.5
    if reeks.verwacht is not None:
        fig.add_scatter(
            x=[reeks.x[-1], reeks.eind],
            y=[reeks.y[-1], reeks.verwacht],
            mode="lines",
            name="bij dit tempo",
            meta="verwacht",
            line={"color": reeks.kleur, "width": 2, "dash": "2px,3px"},
            hovertext=f"{reeks.naam}: eind {int(reeks.eind) - 1} nog {getal(reeks.verwacht)} bij dit tempo",
            hoverinfo="text",
            showlegend=eerste,
        )


def _add_reeks(fig: go.Figure, reeks: _Reeks, weergave: Weergave) -> list[Eindlabel]:
    """Adds the counted line, the pace needed and the pace made; gives the name at its end."""
    tokens = weergave.tokens
    loopt = reeks.x[-1] < reeks.eind
    if loopt:
        _add_tempo(fig, reeks, tokens)
    fig.add_scatter(
        x=reeks.x,
        y=reeks.y,
        mode="lines+markers+text",
        name=reeks.naam,
        line={"color": reeks.kleur, "width": 3},
        marker={"size": 9, "color": reeks.kleur, "symbol": reeks.symbool},
        text=[f"<b>{getal(waarde)}</b>" for waarde in reeks.y],
        textposition="bottom left" if weergave.smal and reeks.naam != SAMEN else "top right",
        textfont={"size": tokens.grafiek, "color": tokens.inkt},
        hovertext=[f"{reeks.naam}: {getal(waarde)} woningen" for waarde in reeks.y],
        hoverinfo="text",
        showlegend=False,
    )
    if not loopt:
        return [Eindlabel(reeks.y[-1], f"{reeks.naam}: {getal(reeks.y[-1])}", reeks.kleur)]
    if reeks.verwacht is None:
        fig.add_annotation(
            x=reeks.x[-1], y=reeks.y[-1], text=reeks.naam, xanchor="left", yanchor="top", xshift=8, showarrow=False,
            font={"size": tokens.grafiek, "color": reeks.kleur},
        )  # fmt: skip
        return []
    return [Eindlabel(reeks.verwacht, f"{reeks.naam}: {getal(reeks.verwacht)}", reeks.kleur)]
