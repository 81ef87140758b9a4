"""The places of a slide: where its title lies, its number, and what stays empty and is taken off."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.slide import Slide, SlideLayout

from prestatiemonitor.exports.dia.indelingen import NUMMER, TITELS, titelplek, van_soort, vlak_van
from prestatiemonitor.exports.dia.tekst import NAMEN
from prestatiemonitor.exports.dia.vlak import Vlak
from prestatiemonitor.exports.huisstijl import TAAL

_PH: Final = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {plek}/></p:nvPr></p:nvSpPr>'
_DIANUMMER: Final = (
    f'<p:sp {NAMEN}><p:nvSpPr><p:cNvPr id="{{id}}" name="Dianummer"/>{_PH}<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>'
    f'<a:p><a:fld id="{{{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}}}" type="slidenum"><a:rPr lang="{TAAL}"/>'
    "<a:t>‹nr.›</a:t></a:fld></a:p></p:txBody></p:sp>"
)
_LOSSE_TITEL: Final = (
    f'<p:sp {NAMEN}><p:nvSpPr><p:cNvPr id="900" name="Titel"/>{_PH}<p:spPr><a:xfrm>'
    '<a:off x="{vlak.x}" y="{vlak.y}"/><a:ext cx="{vlak.breed}" cy="{vlak.hoog}"/></a:xfrm></p:spPr>'
    "<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>"
)
_BLIJFT: Final = ("title", "ctrTitle", "sldNum")


@dataclass(frozen=True)
class Plaatsen:
    """What a layout gives its slides: its own place for the title, the one that we use, and that of the number."""

    eigen: Vlak | None
    titel: Vlak
    nummer: int | None


def plaatsen_van(indeling: SlideLayout, dia: Vlak) -> Plaatsen:
    """The places of a layout, on slides of this size."""
    eigen = next((vlak_van(vorm) for vorm in van_soort(indeling, TITELS)), None)
    nummer = next((int(vorm.placeholder_format.idx) for vorm in van_soort(indeling, (NUMMER,))), None)
    return Plaatsen(eigen, titelplek(indeling, dia), nummer)


def zet_titel(dia: Slide, plaatsen: Plaatsen, *, eerste: bool) -> tuple[Any, Vlak]:
    """The title of a new slide, also where its layout has none, and where it lies; a first slide keeps its place."""
    titel: Any = dia.shapes.title
    if titel is None:
        dia.shapes._spTree.insert(2, parse_xml(_LOSSE_TITEL.format(plek='type="title"', vlak=plaatsen.titel)))
        return dia.shapes.title, plaatsen.titel
    if eerste and plaatsen.eigen is not None:
        return titel, plaatsen.eigen
    if plaatsen.eigen != plaatsen.titel:
        verplaats(titel, plaatsen.titel)
        titel.text_frame._txBody.bodyPr.set("vert", "horz")
    return titel, plaatsen.titel


def zet_nummer(dia: Slide, plaatsen: Plaatsen) -> None:
    """The number of the slide, where its layout has a place for it."""
    if plaatsen.nummer is not None:
        plek = f'type="sldNum" sz="quarter" idx="{plaatsen.nummer}"'
        dia.shapes._spTree.append(parse_xml(_DIANUMMER.format(id=volgend_nummer(dia), plek=plek)))


def volgend_nummer(dia: Slide) -> int:
    """A number for a shape that no other on the slide has."""
    return max((int(n) for n in dia.shapes._spTree.xpath("//p:cNvPr/@id")), default=1) + 1


def verplaats(vorm: Any, vlak: Vlak) -> None:
    """Give a placeholder a place of its own."""
    vorm.left, vorm.top, vorm.width, vorm.height = vlak.x, vlak.y, vlak.breed, vlak.hoog


def neem_lege_weg(dia: Slide, gevuld: Sequence[Any]) -> None:
    """Take places that stay empty off the slide, but the title and the number."""
    blijft = {vorm._element for vorm in gevuld}
    boom = dia.shapes._spTree
    for vorm in boom.findall(qn("p:sp")):
        plek = vorm.find(f"{qn('p:nvSpPr')}/{qn('p:nvPr')}/{qn('p:ph')}")
        if plek is not None and plek.get("type") not in _BLIJFT and vorm not in blijft:
            boom.remove(vorm)
