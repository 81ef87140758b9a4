"""A small bullet for one row of a list: the value as a bar, the norm as a line through it."""

from decimal import Decimal
from typing import Final

from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.uitkomst import Uitkomst

BREEDTE: Final = 150
_BALK: Final = "position:absolute;top:6px;height:8px"


def bullet_html(uitkomst: Uitkomst, tokens: Tokens) -> str:
    """The value against the norm as HTML; empty where either is unknown. The words beside it carry the meaning."""
    if uitkomst.waarde is None or uitkomst.norm is None:
        return ""
    laag = min(uitkomst.waarde, uitkomst.norm, Decimal(0))
    hoog = max(uitkomst.waarde, uitkomst.norm, Decimal(0))
    spreiding = (hoog - laag) * Decimal("1.1") or Decimal(1)

    def plek(waarde: Decimal) -> float:
        return float((waarde - laag) / spreiding) * BREEDTE

    nul, eind, norm = plek(Decimal(0)), plek(uitkomst.waarde), plek(uitkomst.norm)
    kleur = tokens.oordelen[uitkomst.oordeel].kleur
    return (
        f'<div aria-hidden="true" style="position:relative;width:{BREEDTE}px;height:20px;margin-top:2px">'
        f'<div style="{_BALK};left:0;width:{BREEDTE}px;background:{tokens.raster}"></div>'
        f'<div style="{_BALK};left:{min(nul, eind):.1f}px;width:{abs(eind - nul):.1f}px;background:{kleur}"></div>'
        f'<div style="position:absolute;top:1px;height:18px;width:2px;left:{norm:.1f}px;background:{tokens.inkt}">'
        "</div></div>"
    )
