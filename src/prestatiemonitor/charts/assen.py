"""Axes in the look of the monitor: muted, fixed, with room for their names."""

from collections.abc import Iterable
from typing import Any

from prestatiemonitor.charts.tekst import text_width
from prestatiemonitor.charts.tokens import Tokens


def axis(tokens: Tokens, **eigen: Any) -> dict[str, Any]:
    """The settings of one axis: muted, thin grid, fixed (no dragging), overridden by `eigen`."""
    basis: dict[str, Any] = {
        "fixedrange": True,
        "showgrid": False,
        "gridcolor": tokens.raster,
        "gridwidth": 1,
        "zeroline": False,
        "zerolinecolor": tokens.gedempt,
        "zerolinewidth": 1,
        "ticks": "",
        "tickfont": {"size": tokens.grafiek, "color": tokens.gedempt},
        "title": {"font": {"size": tokens.grafiek, "color": tokens.gedempt}, "standoff": 8},
        "automargin": False,
    }
    titel = eigen.pop("titel", "")
    if titel:
        basis["title"]["text"] = titel
    return basis | eigen


def named_ticks(tokens: Tokens, namen: Iterable[str], **eigen: Any) -> dict[str, Any]:
    """An axis with escaped names at 0, 1, 2, …: categories, so that a year never reads as 2.025,5."""
    teksten = list(namen)
    return axis(
        tokens,
        tickmode="array",
        tickvals=list(range(len(teksten))),
        ticktext=teksten,
        **({"tickfont": {"size": tokens.grafiek, "color": tokens.inkt}} | eigen),
    )


def left_margin(namen: Iterable[str], minimaal: int = 56) -> int:
    """The left margin that the longest of these (escaped, wrapped) names needs."""
    return max([minimaal, *(text_width(naam) + 18 for naam in namen)])
