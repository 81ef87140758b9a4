"""A chart that fills a picture of a given shape, such as 16:9 or a square: as wide as it needs, and no text cut off."""

from collections.abc import Callable
from math import ceil
from typing import Final

import plotly.graph_objects as go

from prestatiemonitor.charts.passend import ONDERSCHRIFT, SMAL

_STAP: Final = 16
_SMALST: Final = 560  # below SMAL charts are drawn as for a phone
_RONDEN: Final = 8
_REK: Final = 2.2  # how much higher a drawing may become to fill its picture
_REK_RIJEN: Final = 1.5  # bars of named rows would become blocks


def in_verhouding(teken: Callable[[int], go.Figure], verhouding: float) -> go.Figure:
    """The chart in a picture `verhouding` times as wide as high; `teken` draws it for a width in pixels.

    It is drawn for the least width at which all of it fits, so that its text is as large as can be; what is left of the
    height goes to the drawing, and beyond what becomes it to the white around. Has `layout.width` and `layout.height`.
    """
    breedte, fig = _SMALST, teken(max(_SMALST, SMAL))
    for _ in range(_RONDEN):
        nodig = _STAP * ceil(fig.layout.height * verhouding / _STAP)
        if nodig <= breedte:
            break
        breedte, fig = nodig, teken(nodig)
    hoogte = max(round(breedte / verhouding), round(fig.layout.height))
    _stretch(fig, hoogte - fig.layout.height)
    return fig.update_layout(width=breedte, height=hoogte)


def _stretch(fig: go.Figure, over: float) -> None:
    """Gives `over` pixels more to the height of `fig`, which `opmaak` laid out."""
    marge = fig.layout.margin
    tekening = fig.layout.height - marge.t - marge.b
    rek = _REK_RIJEN if any(as_.ticktext for as_ in fig.select_yaxes()) else _REK
    erbij = min(over, tekening * (rek - 1))
    boven = round((over - erbij) / 2)
    onder = over - erbij - boven
    fig.update_layout(margin={"t": marge.t + boven, "b": marge.b + onder})
    if fig.layout.legend.y is not None:
        fig.layout.legend.y *= tekening / (tekening + erbij)
    for label in fig.select_annotations({"name": ONDERSCHRIFT}):
        label.yshift -= onder
