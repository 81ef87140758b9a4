"""Statushouders by half-year: what was asked and who was housed as bars, the backlog as a line named at its end."""

from collections.abc import Sequence
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.lijnen import Eindlabel, name_ends
from prestatiemonitor.charts.opmaak import Ruimte, Sterkte, Weergave, fill, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.woorden import HALFJAARNAAM

VORM: Final = "Staven per halfjaar van de taakstelling en van wie er gehuisvest is, met de achterstand als lijn"
TAAKSTELLING: Final = "Taakstelling"
GEHUISVEST: Final = "Gehuisvest"
ACHTERSTAND: Final = "Achterstand aan het eind"
_KOLOMMEN: Final = [TAAKSTELLING, GEHUISVEST, ACHTERSTAND]
_HOOGTE: Final = 300


def cijfers(uitkomsten: Sequence[Uitkomst]) -> pd.DataFrame:
    """The drawn figures: Halfjaar, Taakstelling, Gehuisvest, Achterstand aan het eind (persons; unknown is missing).

    `uitkomsten` are those of `taakstelling_statushouders` for all together; the next half-year is there as soon as its
    taakstelling is known.
    """
    regels = [
        {
            "Halfjaar": u.periode,
            TAAKSTELLING: u.lijnen.get("taakstelling"),
            GEHUISVEST: u.lijnen.get("gehuisvest"),
            ACHTERSTAND: u.waarde,
        }
        for u in uitkomsten
    ]
    if uitkomsten and (straks := uitkomsten[-1].lijnen.get("volgende_taakstelling")) is not None:
        regels.append({"Halfjaar": _volgende(uitkomsten[-1]), TAAKSTELLING: straks})
    return pd.DataFrame(regels, columns=["Halfjaar", *_KOLOMMEN]).astype(dict.fromkeys(_KOLOMMEN, "Float64"))


def draw(uitkomsten: Sequence[Uitkomst], weergave: Weergave) -> go.Figure:
    """The chart of all half-years (see `cijfers`)."""
    tabel = cijfers(uitkomsten)
    if tabel[_KOLOMMEN].isna().all(axis=None):
        return no_data(weergave)
    tokens = weergave.tokens
    fig = go.Figure()
    _add_bars(fig, tabel, TAAKSTELLING, -0.19, "omlijnd", tokens)
    _add_bars(fig, tabel, GEHUISVEST, 0.19, "vol", tokens)
    waarden = [float(w) for w in tabel[_KOLOMMEN].to_numpy().ravel() if not pd.isna(w)]
    hoog, laag = max([1.0, *waarden]) * 1.15, min([0.0, *waarden]) * 1.4
    labels = _add_backlog(fig, tabel, tokens)
    namen = [escape(naam).replace(" ", "<br>", 1) for naam in tabel["Halfjaar"]]
    rechts = name_ends(fig, labels, (laag, hoog), _HOOGTE, weergave)
    fig.update_layout(
        barmode="overlay",
        xaxis=named_ticks(tokens, namen, range=[-0.5, len(namen) - 0.5]),
        yaxis=axis(
            tokens, range=[laag, hoog], showgrid=True, zeroline=True, tickformat=",d", titel="personen", nticks=7
        ),
    )
    return opmaak(fig, weergave, Ruimte(_HOOGTE, rechts=rechts, onder=44, legenda=True))


def _volgende(uitkomst: Uitkomst) -> str:
    """The name of the half-year after this one."""
    jaar = uitkomst.jaar or 0
    eerste = uitkomst.periode.endswith(HALFJAARNAAM["1"])
    return f"{jaar} {HALFJAARNAAM['2']}" if eerste else f"{jaar + 1} {HALFJAARNAAM['1']}"


def _add_bars(fig: go.Figure, tabel: pd.DataFrame, kolom: str, naast: float, sterkte: Sterkte, tokens: Tokens) -> None:
    bekend = [(i, float(w)) for i, w in enumerate(tabel[kolom]) if not pd.isna(w)]
    if not bekend:
        return
    fig.add_bar(
        x=[i + naast for i, _ in bekend],
        y=[w for _, w in bekend],
        width=0.34,
        name=kolom.lower(),
        marker=fill(tokens.samen, tokens, sterkte),
        text=[getal(w) for _, w in bekend],
        textposition="outside",
        textfont={"size": tokens.grafiek, "color": tokens.inkt},
        cliponaxis=False,
        hovertext=[f"{escape(tabel['Halfjaar'].iloc[i])}, {kolom.lower()}: {getal(w)}" for i, w in bekend],
        hoverinfo="text",
    )


def _add_backlog(fig: go.Figure, tabel: pd.DataFrame, tokens: Tokens) -> list[Eindlabel]:
    """The line of what remained, a gap where that is unknown; its name and last value at its end."""
    waarden = [None if pd.isna(w) else float(w) for w in tabel[ACHTERSTAND]]
    bekend = [(i, w) for i, w in enumerate(waarden) if w is not None]
    if not bekend:
        return []
    kleur = tokens.partij("gemeente")
    fig.add_scatter(
        x=list(range(len(waarden))),
        y=waarden,
        mode="lines+markers",
        name=ACHTERSTAND.lower(),
        line={"color": kleur, "width": 3},
        marker={"symbol": "diamond", "size": 10, "color": kleur, "line": {"width": 1.5, "color": tokens.achtergrond}},
        connectgaps=False,
        hovertext=[f"{escape(tabel['Halfjaar'].iloc[i])}, achterstand: {getal(w)}" for i, w in enumerate(waarden)],
        hoverinfo="text",
        showlegend=False,
    )
    for i, waarde in bekend:
        fig.add_annotation(
            x=i, y=waarde, text=f"<b>{getal(waarde)}</b>", yshift=16, showarrow=False, bgcolor=tokens.achtergrond,
            font={"size": tokens.grafiek, "color": tokens.inkt}, borderpad=1,
        )  # fmt: skip
    einde, laatste = bekend[-1]
    fig.add_scatter(  # what remains goes along to the next half-year: the line reaches its name
        x=[einde, len(waarden) - 0.5], y=[laatste, laatste], mode="lines", hoverinfo="skip", showlegend=False,
        name="gaat mee", line={"color": kleur, "width": 2, "dash": "2px,4px"},
    )  # fmt: skip
    return [
        Eindlabel(laatste, f"{'achterstand' if laatste >= 0 else 'voorsprong'}: {getal(abs(laatste))}", kleur, vet=True)
    ]
