"""A small bullet for one row of a list: the value as a bar, the norm as a line through it."""

from decimal import Decimal

from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.uitkomst import Uitkomst

BREEDTE, HOOGTE = 150, 20


def bullet_svg(uitkomst: Uitkomst, tokens: Tokens) -> str:
    """An SVG of the value against the norm; empty where either is unknown. The words beside it carry the meaning."""
    if uitkomst.waarde is None or uitkomst.norm is None:
        return ""
    laag = min(uitkomst.waarde, uitkomst.norm, Decimal(0))
    hoog = max(uitkomst.waarde, uitkomst.norm, laag + 1 if uitkomst.eenheid != "aandeel" else laag + Decimal("0.01"))
    spreiding = (hoog - laag) * Decimal("1.1")

    def plek(waarde: Decimal) -> float:
        return float((waarde - laag) / spreiding) * BREEDTE

    nul, eind, norm = plek(Decimal(0)), plek(uitkomst.waarde), plek(uitkomst.norm)
    kleur = tokens.oordelen[uitkomst.oordeel].kleur
    return (
        f'<svg width="{BREEDTE}" height="{HOOGTE}" viewBox="0 0 {BREEDTE} {HOOGTE}" aria-hidden="true">'
        f'<rect x="0" y="6" width="{BREEDTE}" height="8" fill="{tokens.paneel}"/>'
        f'<rect x="{min(nul, eind):.1f}" y="6" width="{abs(eind - nul):.1f}" height="8" fill="{kleur}"/>'
        f'<line x1="{norm:.1f}" x2="{norm:.1f}" y1="1" y2="19" stroke="{tokens.inkt}" stroke-width="2"/></svg>'
    )
