"""Charts fitted to their width: names at the axes broken or turned, labels kept in the picture, the legend measured."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

import plotly.graph_objects as go

from prestatiemonitor.charts.tekst import rewrap, text_width

BREED: Final = 720  # the width from which on a chart is drawn as on a desk
SMAL: Final = 520
REGEL: Final = 18
RIJLABEL: Final = "rijlabel"  # the name of an annotation that stands above its bar
ONDERSCHRIFT: Final = "onderschrift"  # and of the one that names the source
_DEEL_NAMEN: Final = 0.36  # of the width, at most, for the names of rows
_SLEUTEL: Final = 46  # pixels of a key in the legend beside its name
_SLEUTELRIJ: Final = 20


@dataclass(frozen=True)
class Ruimte:
    """The height of the drawing area and the margins around it, in pixels; whether there is a legend below it."""

    hoogte: int = 320
    links: int = 56
    rechts: int = 24
    onder: int = 28
    legenda: bool = False
    kop: int = 0


def fit(fig: go.Figure, breedte: int, ruimte: Ruimte) -> Ruimte:
    """The room that `fig` needs on `breedte` pixels, after its names and labels were broken to it."""
    ruimte = _fit_rows(fig, breedte, ruimte)
    tekening = breedte - ruimte.links - ruimte.rechts
    onder = max((_fit_columns(as_, tekening) for as_ in fig.select_xaxes()), default=0)
    ruimte = replace(ruimte, onder=max(ruimte.onder, onder))
    extra = sum(_fit_label(fig, label, breedte, ruimte) for label in fig.layout.annotations)
    return replace(ruimte, hoogte=ruimte.hoogte + extra)


def _fit_rows(fig: go.Figure, breedte: int, ruimte: Ruimte) -> Ruimte:
    """Names of rows take at most their part of the width; rows become as high as the lines of their names."""
    hoogte, links = ruimte.hoogte, ruimte.links
    for as_ in fig.select_yaxes(lambda as_: bool(as_.ticktext)):
        ruim = max(56, round(breedte * _DEEL_NAMEN)) - 18
        namen = [naam if text_width(naam) <= ruim else rewrap(naam, ruim, 4) for naam in as_.ticktext]
        if ruimte.links - 18 > ruim:
            as_.ticktext = namen
            links = max(56, max(text_width(naam) for naam in namen) + 18)
        as_.ticklabelstandoff = 5  # apart from what stands above the bars
        regels = max(naam.count("<br>") + 1 for naam in as_.ticktext)
        hoogte = max(hoogte, round(abs(as_.range[1] - as_.range[0]) * (regels * 16 + (6 if regels == 1 else 14))))
    return replace(ruimte, hoogte=hoogte, links=links)


def _fit_columns(as_: go.layout.XAxis, tekening: int) -> int:
    """Names of columns are broken to the room of their column, or turned; gives the pixels they need below."""
    domein = as_.domain or (0, 1)
    breed = (domein[1] - domein[0]) * tekening
    titel = 24 * bool(as_.title.text)
    if not as_.ticktext:
        as_.tickangle = 0
        as_.nticks = max(2, min(as_.nticks or 8, round(breed / 55)))
        return 0
    kolommen = _column_rooms(as_, breed)
    namen = [rewrap(naam, kolom) for naam, kolom in zip(as_.ticktext, kolommen, strict=True)]
    past = all(text_width(naam) <= kolom for naam, kolom in zip(namen, kolommen, strict=True))
    if past and max(naam.count("<br>") for naam in namen) < 3:
        as_.update(ticktext=namen, tickangle=0)
        return 10 + REGEL * (max(naam.count("<br>") for naam in namen) + 1) + titel
    namen = [naam.replace("<br>", " ") for naam in as_.ticktext]
    as_.update(ticktext=namen, tickangle=-90)
    return 14 + max(text_width(naam) for naam in namen) + titel


def _column_rooms(as_: go.layout.XAxis, breed: int) -> list[int]:
    """The pixels that each name has: up to halfway its nearest neighbour; a single one has all."""
    stappen = [b - a for a, b in pairwise(as_.tickvals)]
    heel = abs(as_.range[1] - as_.range[0])
    ruim = [min(paar) for paar in zip([*stappen, *stappen[-1:]], [*stappen[:1], *stappen], strict=True)]
    return [round(stap / heel * breed) - 4 for stap in ruim or [heel]]


def _fit_label(fig: go.Figure, label: go.layout.Annotation, breedte: int, ruimte: Ruimte) -> int:
    """A label at a place on the x axis stays in the picture; gives the height that lines above a bar add."""
    as_ = _axis(fig, label)
    if as_ is None:
        return 0
    domein, tekening = as_.domain or (0, 1), breedte - ruimte.links - ruimte.rechts
    deel = (float(label.x) - as_.range[0]) / (as_.range[1] - as_.range[0])
    plek = ruimte.links + tekening * (domein[0] + deel * (domein[1] - domein[0])) + (label.xshift or 0)
    extra = 0
    if label.name == RIJLABEL:
        voor = label.text.count("<br>")
        label.text = rewrap(label.text, round(breedte - plek - 4))
        extra = REGEL * (label.text.count("<br>") - voor)
    breed = text_width(label.text)
    links = plek - {"left": 0, "right": breed}.get(label.xanchor, breed / 2)
    schuif = max(0, 4 - links) or min(0, breedte - 4 - links - breed)
    if schuif and label.name != RIJLABEL:
        label.xshift = (label.xshift or 0) + schuif
    return extra


def _axis(fig: go.Figure, label: go.layout.Annotation) -> go.layout.XAxis | None:
    naam = (label.xref or "x").replace(" domain", "")
    if naam == "paper" or "domain" in (label.xref or ""):
        return None
    as_ = fig.layout[naam.replace("x", "xaxis")]
    return as_ if as_.range else None


def legend_height(fig: go.Figure, breedte: int, ruimte: Ruimte) -> int:
    """The pixels of the legend below the drawing: as many rows as its keys need, in columns."""
    namen, kolom = _keys(fig.data), entry_width(fig)
    if kolom is None:
        return 0
    ruim = breedte - ruimte.links - ruimte.rechts + legend_indent(breedte, ruimte)
    per_rij = max(1, ruim // (kolom + _SLEUTEL))
    return _SLEUTELRIJ * -(-len(namen) // per_rij) + 10


def entry_width(fig: go.Figure) -> int | None:
    """The width of a name in the legend, measured generously: the chart script measures before it has its letters."""
    return max((text_width(naam) for naam in _keys(fig.data)), default=None)


def legend_indent(breedte: int, ruimte: Ruimte) -> int:
    """How far left of the drawing the legend begins on a narrow page; less than the margin, for the width may be more.

    From a beginning left of the drawing the chart script gives the legend the whole width.
    """
    return round((ruimte.links - 8) * 0.8) if breedte < SMAL else 0


def _keys(sporen: Sequence[Any]) -> list[str]:
    return [str(spoor.name) for spoor in sporen if spoor.showlegend is not False and spoor.name]
