"""The one theme of all charts: fonts, margins, Dutch numbers, and the source line inside the figure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

import plotly.graph_objects as go

from prestatiemonitor.charts import passend
from prestatiemonitor.charts.passend import BREED, REGEL, SMAL, Ruimte, entry_width, fit, legend_height, legend_indent
from prestatiemonitor.charts.tekst import escape, rewrap, wrap
from prestatiemonitor.charts.tokens import Tokens, load_tokens, mix

__all__ = [
    "BREED", "REGEL", "Figure", "Ruimte", "Sterkte", "Weergave", "bronregel", "fill", "fill_party", "no_data", "opmaak",
]  # fmt: skip

Figure = go.Figure  # what every chart gives; other rooms need not know plotly
Sterkte = Literal["vol", "hard", "gearceerd", "omlijnd"]

_RUIMTE: Final = Ruimte()
_RAND: Final = 8  # pixels between the edge of the picture and its text
_KNOPPEN: Final = 92  # the toolbar beside the title
_MAANDEN: Final = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


@dataclass(frozen=True)
class Weergave:
    """What every chart is drawn with: its source line (see `bronregel`), a title, light or dark, what is missing.

    `titel` and `onvolledig` may be empty. All of it is drawn inside the figure, so that a saved picture carries it.
    `breedte` is the least width in pixels that the figure gets: texts are broken to it.
    """

    bron: str
    titel: str = ""
    donker: bool = False
    onvolledig: str = ""
    breedte: int = BREED

    @property
    def smal(self) -> bool:
        """Whether this is for a phone or a narrow column: names beside the drawing would leave it no room."""
        return self.breedte < SMAL

    @property
    def tokens(self) -> Tokens:
        return load_tokens(self.donker)


def bronregel(bronnen: Iterable[str], peildatum: date) -> str:
    """The source line of a chart: 'Bron: jaarschijf WSN, planmonitor. Peildatum 30 juni 2026.'"""
    namen = ", ".join(bronnen)
    dag = f"Peildatum {peildatum.day} {_MAANDEN[peildatum.month - 1]} {peildatum.year}."
    return f"Bron: {namen}. {dag}" if namen else dag


def opmaak(fig: go.Figure, weergave: Weergave, ruimte: Ruimte = _RUIMTE) -> go.Figure:
    """`fig` in the look of the monitor: title above; legend, missing parts, source and peildatum below the drawing.

    `ruimte.hoogte` is the height of the drawing area alone: text above and below adds to the height of the figure, so
    that a long source line never squeezes the chart. `ruimte.kop` is the pixels between drawing and title, for names
    above a vertical line. Names at the axes, title and legend are fitted to the width of `weergave`.
    """
    tokens = weergave.tokens
    ruimte = fit(fig, weergave.breedte, ruimte)
    titel = rewrap(escape(weergave.titel), weergave.breedte - _KNOPPEN, grootte=tokens.titel * 1.08)
    onderschrift = _caption(weergave)
    legenda = legend_height(fig, weergave.breedte, ruimte) if ruimte.legenda else 0
    boven = max(36, 12 + (titel.count("<br>") + 1) * 22 * bool(titel)) + ruimte.kop
    onder = ruimte.onder + legenda + 12 + REGEL * (onderschrift.count("<br>") + 1)
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
        showlegend=bool(legenda),
        legend=_legend(fig, weergave, ruimte),
        modebar={"bgcolor": "rgba(0,0,0,0)", "color": tokens.gedempt, "activecolor": tokens.inkt},
        hovermode="closest",
        dragmode=False,
        uniformtext={"minsize": tokens.grafiek, "mode": "show"},
    )
    _add_caption(fig, tokens, ruimte, onderschrift, ruimte.onder + legenda)
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
        "pad": {"t": 20 if "<br>" in titel else 8, "l": _RAND},  # several lines hang half a line higher than one
    }


def _add_caption(fig: go.Figure, tokens: Tokens, ruimte: Ruimte, onderschrift: str, onder: int) -> None:
    fig.add_annotation(
        name=passend.ONDERSCHRIFT,
        text=onderschrift,
        xref="paper",
        yref="paper",
        x=0,
        y=0,
        xanchor="left",
        yanchor="top",
        xshift=_RAND - ruimte.links,
        yshift=-(onder + 8),
        showarrow=False,
        align="left",
        font={"size": tokens.grafiek, "color": tokens.gedempt},
    )


def _caption(weergave: Weergave) -> str:
    tekens = (weergave.breedte - 2 * _RAND) // 7
    onvolledig = wrap(f"Onvolledig: {weergave.onvolledig}" if weergave.onvolledig else "", tekens, 8)
    bron = wrap(weergave.bron, tekens, 9)
    delen = [f'<span style="color:{weergave.tokens.inkt}">{onvolledig}</span>' if onvolledig else "", bron]
    return "<br>".join(deel for deel in delen if deel)


def _legend(fig: go.Figure, weergave: Weergave, ruimte: Ruimte) -> dict[str, Any]:
    tekening = weergave.breedte - ruimte.links - ruimte.rechts
    return {
        "orientation": "h",
        "xref": "paper",
        "yref": "paper",
        "x": -legend_indent(weergave.breedte, ruimte) / tekening,
        "xanchor": "left",
        "y": -(ruimte.onder + 2) / ruimte.hoogte,
        "yanchor": "top",
        "font": {"size": weergave.tokens.grafiek, "color": weergave.tokens.inkt},
        "bgcolor": "rgba(0,0,0,0)",
        "entrywidth": entry_width(fig),
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


def fill_party(naam: str, tokens: Tokens, sterkte: Sterkte = "vol") -> dict[str, Any]:
    """The marker of a bar of a party: its colour with its own pattern, hatched where it is expected."""
    marker, patroon = fill(tokens.partij(naam), tokens, sterkte), tokens.vorm(naam).patroon
    if not patroon:
        return marker
    if sterkte == "gearceerd":
        return marker | {"pattern": marker["pattern"] | {"shape": patroon}}
    kleur = tokens.partij(naam)
    lijn = mix(kleur, tokens.achtergrond, 0.55)
    return marker | {"pattern": {"shape": patroon, "fgcolor": lijn, "bgcolor": kleur, "size": 9, "solidity": 0.14}}


def no_data(weergave: Weergave, tekst: str = "Geen gegevens") -> go.Figure:
    """A figure that says plainly that there is nothing to show."""
    fig = go.Figure()
    fig.update_layout(xaxis={"visible": False, "fixedrange": True}, yaxis={"visible": False, "fixedrange": True})
    fig.add_annotation(
        text=rewrap(escape(tekst), weergave.breedte - 40, grootte=weergave.tokens.titel),
        xref="paper",
        yref="paper",
        x=0.5,
        y=0.5,
        showarrow=False,
        font={"size": weergave.tokens.titel, "color": weergave.tokens.gedempt},
    )
    return opmaak(fig, weergave, Ruimte(hoogte=120, onder=8))
