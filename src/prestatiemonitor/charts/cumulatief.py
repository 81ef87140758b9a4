"""The growth added up over the years, as steps against the norm, with expectation and tables as named lines."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.lijnen import Eindlabel, add_norm_line, name_ends
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal, is_known
from prestatiemonitor.charts.tokens import Tokens, mix

VORM: Final = "Trapdiagram van de opgetelde groei per jaar"
GEREALISEERD: Final = "Gerealiseerd"
AFSPRAAK: Final = "Afspraak"
_HOOGTE: Final = 340
_GETAL: Final = 26  # pixels that a number above its line needs


def cijfers(
    realisatie: Mapping[int, Decimal | int],
    norm: Mapping[int, Decimal] | None = None,
    lijnen: Mapping[str, Mapping[int, Decimal | int]] | None = None,
) -> pd.DataFrame:
    """The drawn figures, added up to the end of each year: Jaar, Gerealiseerd, Afspraak, and one column per line.

    Every argument gives cumulative homes by year; a year that is not there is unknown. A line with one year is an end
    total (table 1: 415 over the period), and is drawn as a level.
    """
    reeksen = {GEREALISEERD: realisatie, AFSPRAAK: norm or {}, **(lijnen or {})}
    jaren = sorted({jaar for reeks in reeksen.values() for jaar in reeks})
    kolommen = {
        naam: pd.array([_number(reeks.get(jaar)) for jaar in jaren], dtype="Float64")
        for naam, reeks in reeksen.items()
        if reeks or naam == GEREALISEERD
    }
    return pd.DataFrame({"Jaar": pd.array(jaren, dtype="Int64"), **kolommen})


def draw(
    realisatie: Mapping[int, Decimal | int],
    weergave: Weergave,
    *,
    norm: Mapping[int, Decimal] | None = None,
    lijnen: Mapping[str, Mapping[int, Decimal | int]] | None = None,
) -> go.Figure:
    """The chart of cumulative homes by year (see `cijfers`)."""
    tabel = cijfers(realisatie, norm, lijnen)
    if tabel.empty:
        return no_data(weergave)
    tokens = weergave.tokens
    jaren = [int(jaar) for jaar in tabel["Jaar"]]
    waarden = tabel.drop(columns="Jaar")
    bereik, gerealiseerd = _range(waarden), _values(tabel[GEREALISEERD])
    fig = go.Figure()
    labels = [label for naam in (lijnen or {}) for label in _add_line(fig, naam, _values(tabel[naam]), tokens)]
    if AFSPRAAK in tabel:
        labels += _add_norm(fig, _values(tabel[AFSPRAAK]), tokens)
    norm_nu = _values(tabel[AFSPRAAK]) if AFSPRAAK in tabel else [None] * len(jaren)
    vrij = (bereik[1] - bereik[0]) * _GETAL / _HOOGTE
    onder = [w is not None and n is not None and 0 <= n - w < vrij for w, n in zip(gerealiseerd, norm_nu, strict=True)]
    labels += _add_realised(fig, jaren, gerealiseerd, onder, tokens)
    rechts = name_ends(fig, labels, bereik, _HOOGTE, weergave)
    fig.update_layout(
        xaxis=named_ticks(tokens, [f"t/m {jaar}" for jaar in jaren], range=[-0.5, len(jaren) - 0.5]),
        yaxis=axis(
            tokens,
            range=list(bereik),
            showgrid=True,
            zeroline=True,
            tickformat=",d",
            titel="woningen, opgeteld",
            nticks=7,
        ),
    )
    return opmaak(fig, weergave, Ruimte(_HOOGTE, rechts=rechts))


def _number(waarde: object) -> float | None:
    return float(str(waarde)) if is_known(waarde) else None


def _values(kolom: pd.Series) -> list[float | None]:
    return [None if pd.isna(waarde) else float(waarde) for waarde in kolom]


def _range(waarden: pd.DataFrame) -> tuple[float, float]:
    bekend = [float(w) for w in waarden.to_numpy().ravel() if not pd.isna(w)]
    hoog, laag = max([1.0, *bekend]), min([0.0, *bekend])
    marge = (hoog - laag) * 0.07
    return (laag - marge if laag < 0 else 0.0, hoog + marge)


def stairs(waarden: Sequence[float | None]) -> tuple[list[float], list[float | None]]:
    """The corner points of a staircase: year i holds its level from i − 0,5 to i + 0,5; unknown leaves a gap."""
    x = [plaats for i in range(len(waarden)) for plaats in (i - 0.5, i + 0.5)]
    return x, [waarde for waarde in waarden for _ in (0, 1)]


def _add_realised(
    fig: go.Figure, jaren: Sequence[int], waarden: Sequence[float | None], onder: Sequence[bool], tokens: Tokens
) -> list[Eindlabel]:
    """Adds the stairs of what was realised; a number stands below its line where another is just above (`onder`)."""
    bekend = [(i, w) for i, w in enumerate(waarden) if w is not None]
    if not bekend:
        return []
    x, y = stairs([w for _, w in bekend])
    begin = bekend[0][0]
    fig.add_scatter(
        x=[plaats + begin for plaats in x],
        y=y,
        mode="lines",
        name=GEREALISEERD.lower(),
        line={"color": tokens.samen, "width": 3},
        fill="tozeroy",
        fillcolor=mix(tokens.samen, tokens.achtergrond, 0.18),
        hoverinfo="skip",
    )
    fig.add_scatter(
        x=[i for i, _ in bekend],
        y=[w for _, w in bekend],
        mode="text",
        name=f"{GEREALISEERD.lower()}, getal",
        text=[f"<b>{getal(w)}</b>" for _, w in bekend],
        textposition=["bottom center" if w < 0 or onder[i] else "top center" for i, w in bekend],
        textfont={"size": tokens.titel, "color": tokens.inkt},
        hovertext=[f"Tot en met {jaren[i]}: gerealiseerd {getal(w)}" for i, w in bekend],
        hoverinfo="text",
    )
    return _name_realised(fig, *bekend[-1], ten_einde=bekend[-1][0] == len(waarden) - 1, tokens=tokens)


def _name_realised(fig: go.Figure, plek: int, waarde: float, *, ten_einde: bool, tokens: Tokens) -> list[Eindlabel]:
    """A name at the right edge would stand apart from a line that ends earlier: then it stands at the line itself."""
    if ten_einde:
        return [Eindlabel(waarde, GEREALISEERD.lower(), tokens.samen, vet=True)]
    fig.add_annotation(
        x=plek + 0.5,
        y=waarde / 2,
        text=GEREALISEERD.lower(),
        xanchor="left",
        xshift=6,
        showarrow=False,
        font={"color": tokens.samen, "size": tokens.grafiek},
    )
    return []


def _add_norm(fig: go.Figure, waarden: Sequence[float | None], tokens: Tokens) -> list[Eindlabel]:
    laatste = next(w for w in reversed(waarden) if w is not None)
    naam = f"afspraak: {getal(laatste)}"
    x, y = stairs(waarden)
    add_norm_line(fig, x, y, naam, tokens)
    for i, waarde in enumerate(waarden[:-1]):
        if waarde is not None and waarde != laatste:
            fig.add_annotation(
                x=i - 0.5,
                y=waarde,
                text=getal(waarde),
                xanchor="left",
                yanchor="bottom",
                xshift=4,
                showarrow=False,
                font={"color": tokens.inkt, "size": tokens.grafiek},
            )
    return [Eindlabel(laatste, naam, tokens.inkt, vet=True)]


def _add_line(fig: go.Figure, naam: str, waarden: Sequence[float | None], tokens: Tokens) -> list[Eindlabel]:
    bekend = [w for w in waarden if w is not None]
    if not bekend:
        return []
    niveau = len(bekend) == 1
    x, y = stairs([bekend[0]] * len(waarden) if niveau else waarden)
    fig.add_scatter(
        x=x,
        y=y,
        mode="lines",
        name=escape(naam),
        line={
            "color": tokens.gedempt if niveau else tokens.samen,
            "width": 2,
            "dash": "2px,3px" if niveau else "10px,3px",
        },
        hovertext=f"{escape(naam)}: {getal(bekend[-1])}",
        hoverinfo="text",
    )
    return [Eindlabel(bekend[-1], f"{naam}: {getal(bekend[-1])}", tokens.gedempt if niveau else tokens.samen)]
