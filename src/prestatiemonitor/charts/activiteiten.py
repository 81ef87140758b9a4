"""Activities by how they stand: a stacked bar per theme, each part with the sign of its verdict and its number."""

from collections.abc import Sequence
from typing import Any, Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.opmaak import Ruimte, Sterkte, Weergave, fill, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal, wrap
from prestatiemonitor.charts.tokens import Tokens, contrast
from prestatiemonitor.indicators.activiteitstand import STANDWOORDEN, Voortgang
from prestatiemonitor.indicators.uitkomst import Oordeel

VORM: Final = "Liggende gestapelde staven per thema met activiteiten naar hoe ver zij zijn"
TOTAAL: Final = "Activiteiten"
TEKENS: Final[dict[Voortgang, tuple[str, Oordeel, Sterkte]]] = {
    Voortgang.GEREED: ("✔", Oordeel.BEHAALD, "vol"),
    Voortgang.LOOPT: ("▲", Oordeel.OP_KOERS, "vol"),
    Voortgang.NIET_GESTART: ("△", Oordeel.OP_KOERS, "omlijnd"),
    Voortgang.VERTRAAGD: ("◆", Oordeel.RISICO, "vol"),
    Voortgang.TE_LAAT: ("■", Oordeel.NIET_OP_KOERS, "vol"),
    Voortgang.ONBEKEND: ("○", Oordeel.GEEN_GEGEVENS, "gearceerd"),
    Voortgang.VERVALLEN: ("–", Oordeel.GEEN_NORM, "omlijnd"),
}
"""Per stand its sign, whose verdict's colour it has, and how strong: in the order of the bar."""
_RIJ: Final = 52
_SMALSTE: Final = 0.05  # of the longest bar: a part below this has no room for its number
_SMALSTE_TELEFOON: Final = 0.14


def cijfers(standen: Sequence[tuple[str, Voortgang]]) -> pd.DataFrame:
    """The drawn figures from (thema, stand) per activity: Thema, how many in each stand that occurs, and in all.

    Themes come in the order in which they are given.
    """
    voorkomend = [stand for stand in TEKENS if any(s is stand for _, s in standen)]
    regels = []
    for thema in dict.fromkeys(naam for naam, _ in standen):
        van = [stand for naam, stand in standen if naam == thema]
        regels.append({"Thema": thema, TOTAAL: len(van)} | {_woord(stand): van.count(stand) for stand in voorkomend})
    kolommen = [TOTAAL, *(_woord(stand) for stand in voorkomend)]
    return pd.DataFrame(regels, columns=["Thema", *kolommen]).astype(dict.fromkeys(kolommen, "Int64"))


def draw(tabel: pd.DataFrame, weergave: Weergave) -> go.Figure:
    """The chart of `cijfers`: a bar per theme, its parts named in the legend, its total at the end."""
    if tabel.empty:
        return no_data(weergave, "Geen activiteiten")
    tokens, langste = weergave.tokens, int(tabel[TOTAAL].max())
    fig = go.Figure()
    for stand in TEKENS:
        if _woord(stand) in tabel:
            _add_stand(fig, tabel, stand, weergave)
    for rij, aantal in enumerate(tabel[TOTAAL]):
        fig.add_annotation(
            x=int(aantal), y=rij, text=f"<b>{getal(aantal)}</b>", xanchor="left", xshift=6, showarrow=False,
            font={"size": tokens.grafiek, "color": tokens.inkt},
        )  # fmt: skip
    namen = [wrap(thema, 30, 2) for thema in tabel["Thema"]]
    fig.update_layout(
        barmode="stack",
        xaxis=axis(
            tokens, range=[0, langste * 1.08], showgrid=True, tickformat=",d", titel="activiteiten",
            dtick=max(1, round(langste / 8)),
        ),
        yaxis=named_ticks(tokens, namen, range=[len(namen) - 0.5, -0.5]),
    )  # fmt: skip
    ruimte = Ruimte(_RIJ * len(namen) + 8, links=left_margin(namen), onder=48, legenda=True)
    return opmaak(fig, weergave, ruimte)


def _add_stand(fig: go.Figure, tabel: pd.DataFrame, stand: Voortgang, weergave: Weergave) -> None:
    tokens = weergave.tokens
    smalste = int(tabel[TOTAAL].max()) * (_SMALSTE_TELEFOON if weergave.smal else _SMALSTE)
    teken, oordeel, sterkte = TEKENS[stand]
    kleur, woord = tokens.oordelen[oordeel].kleur, _woord(stand)
    aantallen = [int(aantal) for aantal in tabel[woord]]
    fig.add_bar(
        x=[aantal or None for aantal in aantallen],  # a bar of nothing would still draw its outline
        y=list(range(len(tabel))),
        orientation="h",
        width=0.62,
        name=f"{teken} {woord}",
        marker=fill(kleur, tokens, sterkte),
        text=[f"{teken} {getal(n)}" if n >= smalste else "" for n in aantallen],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"size": tokens.grafiek, "color": _leesbaar(kleur, sterkte, tokens)},
        constraintext="none",
        hovertext=[f"{escape(thema)}: {getal(n)} {woord}" for thema, n in zip(tabel["Thema"], aantallen, strict=True)],
        hoverinfo="text",
    )


def _leesbaar(kleur: str, sterkte: Sterkte, tokens: Tokens) -> Any:
    """Ink or the background, whichever reads best on the bar; a light fill always takes ink."""
    if sterkte != "vol":
        return tokens.inkt
    return max((tokens.inkt, tokens.achtergrond), key=lambda tekst: contrast(tekst, kleur))


def _woord(stand: Voortgang) -> str:
    return STANDWOORDEN[stand].capitalize()
