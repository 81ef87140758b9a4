"""The one theme of all charts: fonts, margins, Dutch numbers, and the source line inside the figure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

import plotly.graph_objects as go

from prestatiemonitor.charts.tekst import wrap
from prestatiemonitor.charts.tokens import Tokens, load_tokens, mix

Figure = go.Figure  # what every chart gives; other rooms need not know plotly
Sterkte = Literal["vol", "hard", "gearceerd", "omlijnd"]

REGEL: Final = 18
_BRON_TEKENS: Final = 92
_MAANDEN: Final = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


@dataclass(frozen=True)
class Weergave:
    """What every chart is drawn with: its source line (see `bronregel`), a title, light or dark, what is missing.

    `titel` and `onvolledig` may be empty. All of it is drawn inside the figure, so that a saved picture carries it.
    """

    bron: str
    titel: str = ""
    donker: bool = False
    onvolledig: str = ""

    @property
    def tokens(self) -> Tokens:
        return load_tokens(self.donker)


@dataclass(frozen=True)
class Ruimte:
    """The height of the drawing area and the margins around it, in pixels."""

    hoogte: int = 320
    links: int = 56
    rechts: int = 24
    onder: int = 28
    legenda: int = 0
    kop: int = 0


def bronregel(bronnen: Iterable[str], peildatum: date) -> str:
    """The source line of a chart: 'Bron: jaarschijf WSN, planmonitor. Peildatum 30 juni 2026.'"""
    namen = ", ".join(bronnen)
    dag = f"Peildatum {peildatum.day} {_MAANDEN[peildatum.month - 1]} {peildatum.year}."
    return f"Bron: {namen}. {dag}" if namen else dag


def opmaak(fig: go.Figure, weergave: Weergave, ruimte: Ruimte = Ruimte()) -> go.Figure:
    """`fig` in the look of the monitor, with title above and missing parts, source and peildatum below the drawing.

    `ruimte.hoogte` is the height of the drawing area alone: text above and below adds to the height of the figure, so
    that a long source line never squeezes the chart. `ruimte.legenda` is the number of legend rows, `ruimte.kop` the
    pixels between drawing and legend, for names above a vertical line.
    """
    tokens = weergave.tokens
    titel = wrap(weergave.titel, 84, 2)
    onderschrift = _caption(weergave)
    boven = max(36, 12 + (titel.count("<br>") + 1) * 22 * bool(titel)) + 26 * ruimte.legenda + ruimte.kop
    onder = ruimte.onder + 12 + REGEL * (onderschrift.count("<br>") + 1)
    fig.update_layout(
        template=go.layout.Template(),
        font={"family": tokens.letters, "size": tokens.grafiek, "color": tokens.inkt},
        paper_bgcolor=tokens.achtergrond,
        plot_bgcolor=tokens.achtergrond,
        separators=",.",
        height=boven + ruimte.hoogte + onder,
        margin={"l": ruimte.links, "r": ruimte.rechts, "t": boven, "b": onder, "pad": 0, "autoexpand": False},
        title=_title(tokens, titel),
        hoverlabel={
            "bgcolor": tokens.paneel,
            "bordercolor": tokens.gedempt,
            "font": {"family": tokens.letters, "size": tokens.grafiek, "color": tokens.inkt},
            "align": "left",
        },
        showlegend=bool(ruimte.legenda),
        legend=_legend(tokens, ruimte),
        modebar={"bgcolor": "rgba(0,0,0,0)", "color": tokens.gedempt, "activecolor": tokens.inkt},
        hovermode="closest",
        dragmode=False,
        uniformtext={"minsize": tokens.grafiek, "mode": "show"},
    )
    _add_caption(fig, tokens, ruimte, onderschrift)
    return fig


def _title(tokens: Tokens, titel: str) -> dict[str, Any]:
    return {
        "text": f"<b>{titel}</b>" if titel else "",
        "font": {"size": tokens.titel, "color": tokens.inkt},
        "xref": "container",
        "yref": "container",
        "x": 0,
        "xanchor": "left",
        "y": 1,
        "yanchor": "top",
        "pad": {"t": 8 + 22 * titel.count("<br>"), "l": 8},  # plotly hangs the last line, not the first
    }


def _add_caption(fig: go.Figure, tokens: Tokens, ruimte: Ruimte, onderschrift: str) -> None:
    fig.add_annotation(
        text=onderschrift,
        xref="paper",
        yref="paper",
        x=0,
        y=0,
        xanchor="left",
        yanchor="top",
        xshift=8 - ruimte.links,
        yshift=-(ruimte.onder + 8),
        showarrow=False,
        align="left",
        font={"size": tokens.grafiek, "color": tokens.gedempt},
    )


def _caption(weergave: Weergave) -> str:
    onvolledig = wrap(f"Onvolledig: {weergave.onvolledig}" if weergave.onvolledig else "", _BRON_TEKENS, 3)
    bron = wrap(weergave.bron, _BRON_TEKENS, 4)
    delen = [f'<span style="color:{weergave.tokens.inkt}">{onvolledig}</span>' if onvolledig else "", bron]
    return "<br>".join(deel for deel in delen if deel)


def _legend(tokens: Tokens, ruimte: Ruimte) -> dict[str, Any]:
    return {
        "orientation": "h",
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": 1 + (6 + ruimte.kop) / ruimte.hoogte,
        "yanchor": "bottom",
        "font": {"size": tokens.grafiek, "color": tokens.inkt},
        "bgcolor": "rgba(0,0,0,0)",
        # A click on a name would take parts out of the stack while the net and the figures stay.
        "itemclick": False,
        "itemdoubleclick": False,
        "traceorder": "normal",
    }


def fill(kleur: str, tokens: Tokens, sterkte: Sterkte = "vol") -> dict[str, Any]:
    """The marker of a bar: solid, hard (two thirds), hatched on a light fill, or outlined; separated by a thin line."""
    rand = {"line": {"color": tokens.achtergrond, "width": 1.5}}
    if sterkte == "vol":
        return {"color": kleur, **rand}
    if sterkte == "hard":
        return {"color": mix(kleur, tokens.achtergrond, 0.67), **rand}
    if sterkte == "omlijnd":
        return {"color": tokens.achtergrond, "line": {"color": kleur, "width": 1.5}}
    patroon = {
        "shape": "/",
        "fgcolor": mix(kleur, tokens.achtergrond, 0.75),
        "bgcolor": mix(kleur, tokens.achtergrond, 0.16),
        "size": 7,
        "solidity": 0.25,
    }
    return {"color": mix(kleur, tokens.achtergrond, 0.16), "pattern": patroon, "line": {"color": kleur, "width": 1}}


def no_data(weergave: Weergave, tekst: str = "Geen gegevens") -> go.Figure:
    """A figure that says plainly that there is nothing to show."""
    fig = go.Figure()
    fig.update_layout(xaxis={"visible": False, "fixedrange": True}, yaxis={"visible": False, "fixedrange": True})
    fig.add_annotation(
        text=wrap(tekst, 60),
        xref="paper",
        yref="paper",
        x=0.5,
        y=0.5,
        showarrow=False,
        font={"size": weergave.tokens.titel, "color": weergave.tokens.gedempt},
    )
    return opmaak(fig, weergave, Ruimte(hoogte=120, onder=8))
