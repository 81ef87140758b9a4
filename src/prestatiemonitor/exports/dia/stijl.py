"""The colours of slides: those of the Stuk in the house style, those of its theme in a template of the municipality."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from prestatiemonitor.exports.huisstijl import GEDEMPT

RASTER: Final = "#DCE2E5"
_ACCENTEN: Final = 6


@dataclass(frozen=True)
class Stijl:
    """Which colour is drawn for what, as DrawingML; `accenten` gives each colour of the Stuk one of the theme."""

    thema: bool = False
    accenten: dict[str, str] = field(default_factory=dict)

    @property
    def tekst(self) -> str:
        """Text, axes and the norm: the theme's own text colour, also where that is light on dark."""
        return '<a:schemeClr val="tx1"/>'

    @property
    def gedempt(self) -> str:
        """Source lines and remarks; in a template as full as other text, since its background is not ours."""
        return self.tekst if self.thema else srgb(GEDEMPT)

    @property
    def lijn(self) -> str:
        """The rules of a table: lighter than text."""
        return (
            '<a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr>'
            if self.thema
            else srgb(RASTER)
        )

    @property
    def raster(self) -> str:
        """The grid of a chart, through which its ground is seen."""
        return '<a:schemeClr val="tx1"><a:alpha val="20000"/></a:schemeClr>'

    def vlak(self, kleur: str) -> str:
        """The fill of a series."""
        return self.accenten.get(kleur, srgb(kleur))

    def donker(self, kleur: str) -> bool:
        """Whether white text is read on the fill; that of a theme is not known."""
        return not self.thema and helderheid(kleur) < 0.22


def maak_stijl(kleuren: Iterable[str], *, thema: bool) -> Stijl:
    """The style for a Stuk whose charts have these colours; a party keeps one accent of the theme on all slides."""
    if not thema:
        return Stijl()
    accenten = {}
    for nummer, kleur in enumerate(dict.fromkeys(kleuren)):
        ronde, plaats = divmod(nummer, _ACCENTEN)
        zwakker = f'<a:lumMod val="{max(100 - 25 * ronde, 25) * 1000}"/>' if ronde else ""
        accenten[kleur] = f'<a:schemeClr val="accent{plaats + 1}">{zwakker}</a:schemeClr>'
    return Stijl(thema=True, accenten=accenten)


def srgb(kleur: str) -> str:
    """A colour `#RRGGBB` as DrawingML."""
    return f'<a:srgbClr val="{kleur.removeprefix("#")}"/>'


def helderheid(kleur: str) -> float:
    """The relative luminance of a colour, 0 (black) to 1 (white)."""
    delen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    lineair = [d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen]
    return 0.2126 * lineair[0] + 0.7152 * lineair[1] + 0.0722 * lineair[2]
