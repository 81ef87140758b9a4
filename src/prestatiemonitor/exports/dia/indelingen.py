"""Which layouts of a template are used for what, found by the kind of their placeholders and never by name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from pptx.enum.shapes import PP_PLACEHOLDER as PP
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.presentation import Presentation
from pptx.slide import SlideLayout

from prestatiemonitor.exports.dia.vlak import Vlak

TITELS: Final = (PP.TITLE, PP.CENTER_TITLE)
INHOUD: Final = (PP.OBJECT, PP.BODY, PP.TABLE, PP.CHART)
NUMMER: Final = PP.SLIDE_NUMBER
_BIJWERK: Final = (PP.DATE, PP.FOOTER, PP.SLIDE_NUMBER, PP.HEADER)
_DEEL: Final = 0.35  # of a slide, in both directions: less room for content is not taken from a template
_LETTER: Final = re.compile(r'<a:m(?:aj|in)orFont>\s*<a:latin typeface="([^"]+)"')
_GEWOON: Final = (
    "arial",
    "calibri",
    "helvetica",
    "liberation sans",
    "carlito",
    "aptos",
    "times",
    "garamond",
    "open sans c",
)
_BREED: Final = ("verdana", "dejavu", "century", "bookman", "courier", "lucida", "montserrat", "consolas", "georgia")
_RAND: Final = 0.05  # of the width: margin where the template has no place of its own


@dataclass(frozen=True)
class Indelingen:
    """The layouts for the title, for text, and for what we lay out ourselves, with the place for content."""

    titel: SlideLayout
    tekst: SlideLayout | None
    vrij: SlideLayout
    dia: Vlak
    inhoud: Vlak


def kies_indelingen(presentatie: Presentation) -> Indelingen:
    """The layouts to use; where a kind is lacking the one that comes nearest."""
    alle = [indeling for meester in presentatie.slide_masters for indeling in meester.slide_layouts]
    dia = Vlak(0, 0, int(presentatie.slide_width or 0), int(presentatie.slide_height or 0))
    met_titel = [i for i in alle if van_soort(i, TITELS) and not i._element.xpath('.//p:ph[@orient="vert"]')]
    titel = _titelindeling(met_titel) or alle[0]
    tekst = _tekstindeling(met_titel)
    vrij = _vrije_indeling([i for i in met_titel if i is not titel]) or tekst
    vrij = vrij or min(alle, key=lambda indeling: len(list(indeling.placeholders)))
    return Indelingen(titel, tekst, vrij, dia, _inhoud(tekst, vrij, dia))


def letterbreedte(presentatie: Presentation) -> float:
    """How much wider than Arial the letters of the template are, by the names of its fonts."""
    thema = next(r.target_part for r in presentatie.slide_masters[0].part.rels.values() if r.reltype == RT.THEME)
    namen = [naam.lower() for naam in _LETTER.findall(thema.blob.decode("utf-8", errors="replace"))]
    return max(
        (1.0 if naam.startswith(_GEWOON) else 1.2 if naam.startswith(_BREED) else 1.08 for naam in namen), default=1
    )


def van_soort(vormen: Any, soorten: Sequence[PP]) -> list[Any]:
    """The placeholders of a slide or layout of these kinds, in their order."""
    return [vorm for vorm in vormen.placeholders if vorm.placeholder_format.type in soorten]


def vlak_van(vorm: Any) -> Vlak | None:
    """Where a placeholder lies, also when it says so on the layout or master only."""
    maten = (vorm.left, vorm.top, vorm.width, vorm.height)
    return None if any(maat is None for maat in maten) else Vlak(*map(int, maten))


def titelplek(indeling: SlideLayout, dia: Vlak) -> Vlak:
    """Where the title of a slide of this layout lies; along the top where it has none, or none that leaves room."""
    plek = next((vlak_van(vorm) for vorm in van_soort(indeling, TITELS)), None)
    if (
        plek is not None
        and plek.breed >= dia.breed * 0.5
        and dia.hoog * 0.08 <= plek.hoog
        and plek.onder <= dia.hoog * 0.4
    ):
        return plek
    rand = round(dia.breed * _RAND)
    return Vlak(rand, round(dia.hoog * 0.05), dia.breed - 2 * rand, round(dia.hoog * 0.15))


def _titelindeling(indelingen: Sequence[SlideLayout]) -> SlideLayout | None:
    def past(indeling: SlideLayout) -> tuple[bool, bool, int]:
        ondertitel = bool(van_soort(indeling, (PP.SUBTITLE,)))
        return ondertitel, bool(van_soort(indeling, (PP.CENTER_TITLE,))), -len(_overig(indeling))

    return max(indelingen, key=past, default=None)


def _tekstindeling(indelingen: Sequence[SlideLayout]) -> SlideLayout | None:
    """A title and one place for text, the largest there is."""
    gewoon = [i for i in indelingen if van_soort(i, (PP.TITLE,)) and len(_overig(i)) == 1 and van_soort(i, INHOUD)]

    def ruimte(indeling: SlideLayout) -> int:
        vlak = vlak_van(van_soort(indeling, INHOUD)[0])
        return vlak.breed * vlak.hoog if vlak else 0

    return max(gewoon, key=ruimte, default=None)


def _vrije_indeling(indelingen: Sequence[SlideLayout]) -> SlideLayout | None:
    """A title and nothing else; with other places those are taken off the slide."""
    met_titel = [i for i in indelingen if van_soort(i, (PP.TITLE,))]
    return min(met_titel, key=lambda indeling: len(_overig(indeling)), default=None)


def _overig(indeling: SlideLayout) -> list[Any]:
    vormen: Any = indeling.placeholders
    return [v for v in vormen if v.placeholder_format.type not in (*TITELS, *_BIJWERK)]


def _inhoud(tekst: SlideLayout | None, vrij: SlideLayout, dia: Vlak) -> Vlak:
    """The place for content: that of the layout with text, below the title, above the number of the slide."""
    titel = titelplek(vrij, dia)
    rand = round(dia.breed * _RAND)
    zelf = Vlak(rand, titel.onder, dia.breed - 2 * rand, round(dia.hoog * 0.92) - titel.onder)
    plek = vlak_van(van_soort(tekst, INHOUD)[0]) if tekst is not None else None
    if plek is None:
        return zelf
    plek = plek.vanaf(titel.onder) if plek.raakt(titel) else plek
    for nummer in van_soort(vrij, (NUMMER,)):
        onderaan = vlak_van(nummer)
        if onderaan is not None and plek.raakt(onderaan) and onderaan.y > dia.hoog * 0.8:
            plek = plek.tot(onderaan.y)
    binnen = plek.x >= 0 and plek.y >= 0 and plek.rechts <= dia.breed and plek.onder <= dia.hoog
    ruim = plek.breed >= dia.breed * _DEEL and plek.hoog >= dia.hoog * _DEEL
    return plek if binnen and ruim else zelf
