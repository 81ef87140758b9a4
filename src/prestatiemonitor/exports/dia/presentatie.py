"""A presentation being made: slides with a title, text, tables and charts, in the house style or in a template."""

import io
from collections.abc import Iterable, Sequence
from typing import Any, Final
from zipfile import BadZipFile

import pptx
from lxml import etree
from pptx.exc import PythonPptxError
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.slide import Slide, SlideLayout

from prestatiemonitor.exports.dia.huis import huissjabloon
from prestatiemonitor.exports.dia.indelingen import (
    INHOUD,
    NUMMER,
    TITELS,
    kies_indelingen,
    letterbreedte,
    titelplek,
    van_soort,
)
from prestatiemonitor.exports.dia.maat import EMU, grootste, kort_tot, regels
from prestatiemonitor.exports.dia.sjabloon import ONLEESBAAR, ZONDER_INDELING, SjabloonGeweigerd, keur_sjabloon
from prestatiemonitor.exports.dia.stijl import Stijl, maak_stijl
from prestatiemonitor.exports.dia.tekst import NAMEN, Alinea, alinea, tekstvak, vul
from prestatiemonitor.exports.dia.vlak import Vlak
from prestatiemonitor.exports.stuk import Oordeelteken
from prestatiemonitor.exports.werkboek import TAAL

_TITELMATEN: Final = (24, 22, 20, 18, 16)
_KOPREGEL: Final = 44 * EMU
_BINNENRAND: Final = (14.4, 7.2)  # points that a placeholder keeps free, together
_FOUTEN: Final = (
    PythonPptxError,
    KeyError,
    ValueError,
    AttributeError,
    IndexError,
    TypeError,
    BadZipFile,
    etree.LxmlError,
)

_TITELMATEN_EERSTE: Final = (40, 36, 32, 28, 24, 20, 18)
_PH: Final = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {plek}/></p:nvPr></p:nvSpPr>'
_NUMMER: Final = (
    f'<p:sp {NAMEN}><p:nvSpPr><p:cNvPr id="{{id}}" name="Dianummer"/>{_PH}<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>'
    f'<a:p><a:fld id="{{{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}}}" type="slidenum"><a:rPr lang="{TAAL}"/>'
    "<a:t>‹nr.›</a:t></a:fld></a:p></p:txBody></p:sp>"
)
_LOSSE_TITEL: Final = (
    f'<p:sp {NAMEN}><p:nvSpPr><p:cNvPr id="900" name="Titel"/>{_PH}<p:spPr><a:xfrm>'
    '<a:off x="{vlak.x}" y="{vlak.y}"/><a:ext cx="{vlak.breed}" cy="{vlak.hoog}"/></a:xfrm></p:spPr>'
    "<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>"
)


class Presentatie:
    """The slides so far; `inhoud` is the place that each slide has for its content."""

    def __init__(self, sjabloon: bytes | None, kleuren: Iterable[str], oordelen: Sequence[Oordeelteken] = ()) -> None:
        self._tekens = {o.woord: f"{o.teken} {o.woord}" for o in oordelen}
        self.tekenkleuren = {self._tekens[o.woord]: o.kleur for o in oordelen}
        self.stijl: Stijl = maak_stijl(kleuren, thema=sjabloon is not None)
        self.bestand = _open(huissjabloon()) if sjabloon is None else _open_sjabloon(sjabloon)
        self._indelingen = kies_indelingen(self.bestand)
        self.inhoud = self._indelingen.inhoud
        self.letter = letterbreedte(self.bestand)

    def ruimte(self, vlak: Vlak, binnenrand: tuple[float, float] = (0, 0)) -> tuple[float, float]:
        """Width and height for text in points, as measured on Arial."""
        return (vlak.punten[0] - binnenrand[0]) / self.letter, vlak.punten[1] - binnenrand[1]

    def onder_kop(self, kop: str) -> Vlak:
        """The place under a heading, higher where that is one line; a template has its own."""
        titel = titelplek(self._indelingen.vrij, self._indelingen.dia)
        if self.stijl.thema or regels(f"{kop} (10 van 10)", _TITELMATEN[0] * 1.08, titel.punten[0]) > 1:
            return self.inhoud
        return self.inhoud.vanaf(titel.y + _KOPREGEL)

    def titeldia(self, kop: str, alineas: Sequence[Alinea]) -> Slide:
        """The first slide; without a place for a subtitle the text stands under the title."""
        dia = self._nieuw(self._indelingen.titel, kop, _TITELMATEN_EERSTE, eerste=True)
        ondertitel = [v for v in dia.placeholders if v.placeholder_format.type not in (*TITELS, NUMMER)]
        plek = _plek(ondertitel[0]) if ondertitel else None
        if plek is not None and plek.hoog >= self._indelingen.dia.hoog * 0.2:
            maat = grootste([a.tekst for a in alineas], self.ruimte(plek, _BINNENRAND), (20, 18, 16, 14), tussen=4)
            vul(ondertitel[0], [Alinea(a.stukken, maat, 4) for a in alineas])
            _houd(dia, ondertitel[:1])
            return dia
        _houd(dia, [])
        titel = _plek(dia.shapes.title) if dia.shapes.title is not None else None
        vrij = self._indelingen.dia.vanaf(titel.onder).hoog if titel else 0
        if titel is not None and vrij > self._indelingen.dia.hoog * 0.25:
            vak = Vlak(titel.x, titel.onder, titel.breed, round(vrij * 0.8))
            self.vak(dia, "Ondertitel", vak, [Alinea(a.stukken, 18, 4) for a in alineas])
            return dia
        self.tekstdia(kop, [a.tekst for a in alineas])
        return dia

    def dia(self, kop: str, *, vanaf: int | None = None) -> Slide:
        """A slide with a title, and the rest of it free; with `vanaf` the title ends above that."""
        dia = self._nieuw(self._indelingen.vrij, kop, _TITELMATEN)
        titel = dia.shapes.title
        if vanaf is not None and titel is not None and titel.top + titel.height > vanaf:
            _leg(titel, Vlak(titel.left, titel.top, titel.width, vanaf - titel.top))
        _houd(dia, [])
        return dia

    def tekstdia(self, kop: str, regels: Sequence[str]) -> None:
        """A slide with sentences, and more where they do not fit on one."""
        indeling = self._indelingen.tekst
        over, volgende = list(regels), kop
        while over:
            dia = self.dia(volgende) if indeling is None else self._nieuw(indeling, volgende, _TITELMATEN)
            vak = van_soort(dia, INHOUD)[:1]
            plek = (_plek(vak[0]) if vak else None) or self.inhoud
            ruimte = (
                self.ruimte(plek, _BINNENRAND)[0] - 30,
                self.ruimte(plek, _BINNENRAND)[1],
            )  # room for the bullets and their indent
            maat = grootste(over, ruimte, (20, 18, 16), tussen=10)
            aantal = next((n for n in range(len(over), 1, -1) if _past(over[:n], ruimte, maat)), 1)
            alineas = [alinea(kort_tot(regel, maat, ruimte), maat, na=8) for regel in over[:aantal]]
            if vak:
                vul(vak[0], alineas)
                _houd(dia, vak)
            else:
                self.vak(dia, "Tekst", self.inhoud, alineas)
            over, volgende = over[aantal:], f"{kop} (vervolg)"

    def met_teken(self, woord: str) -> str:
        """A verdict's word with its sign; other text as it is."""
        return self._tekens.get(woord, woord)

    def vak(self, dia: Slide, naam: str, vlak: Vlak, alineas: Sequence[Alinea], *, grond: str = "") -> None:
        """A box of text on a slide."""
        vorm = tekstvak(volgend_nummer(dia), naam, vlak, alineas, grond=grond, midden=bool(grond))
        dia.shapes._spTree.append(vorm)

    def _nieuw(self, indeling: SlideLayout, kop: str, maten: tuple[int, ...], *, eerste: bool = False) -> Slide:
        dia: Slide = self.bestand.slides.add_slide(indeling)
        titel = dia.shapes.title
        plek = titelplek(indeling, self._indelingen.dia)
        if titel is None:
            dia.shapes._spTree.insert(2, parse_xml(_LOSSE_TITEL.format(plek='type="title"', vlak=plek)))
            titel = dia.shapes.title
        elif eerste:
            plek = _plek(titel) or plek
        elif _plek(titel) != plek:
            _leg(titel, plek)
            titel.text_frame._txBody.bodyPr.set("vert", "horz")
        maat = grootste([kop], self.ruimte(plek, _BINNENRAND), maten)
        vul(titel, [alinea(kort_tot(kop, maat, self.ruimte(plek, _BINNENRAND)), maat)])
        self._nummer(dia, indeling)
        return dia

    def _nummer(self, dia: Slide, indeling: SlideLayout) -> None:
        for vorm in van_soort(indeling, (NUMMER,))[:1]:
            plek = f'type="sldNum" sz="quarter" idx="{vorm.placeholder_format.idx}"'
            dia.shapes._spTree.append(parse_xml(_NUMMER.format(id=volgend_nummer(dia), plek=plek)))


def volgend_nummer(dia: Slide) -> int:
    """A number for a shape that no other on the slide has."""
    return max((int(n) for n in dia.shapes._spTree.xpath("//p:cNvPr/@id")), default=1) + 1


def _past(regels: Sequence[str], ruimte: tuple[float, float], maat: int) -> bool:
    return grootste(list(regels), ruimte, (maat, 0), tussen=10) == maat


def _plek(vorm: Any) -> Vlak | None:
    maten = (vorm.left, vorm.top, vorm.width, vorm.height)
    return None if any(maat is None for maat in maten) else Vlak(*map(int, maten))


def _leg(vorm: Any, vlak: Vlak) -> None:
    """Give a placeholder a place of its own."""
    vorm.left, vorm.top, vorm.width, vorm.height = vlak.x, vlak.y, vlak.breed, vlak.hoog


def _houd(dia: Slide, gevuld: Sequence[Any]) -> None:
    """Take places that stay empty off the slide, but the title and the number."""
    blijft = {vorm._element for vorm in gevuld}
    for vorm in list(dia.placeholders):
        if vorm.placeholder_format.type not in (*TITELS, NUMMER) and vorm._element not in blijft:
            vorm._element.getparent().remove(vorm._element)


def _open(inhoud: bytes) -> Presentation:
    return pptx.Presentation(io.BytesIO(inhoud))


def _open_sjabloon(inhoud: bytes) -> Presentation:
    """A template of the municipality without its own slides, sections and shows."""
    veilig = keur_sjabloon(inhoud)
    try:
        bestand = _open(veilig)
        if not any(len(meester.slide_layouts) for meester in bestand.slide_masters):
            raise SjabloonGeweigerd(ZONDER_INDELING)
        _zonder_dias(bestand)
    except _FOUTEN as fout:
        raise SjabloonGeweigerd(ONLEESBAAR) from fout
    return bestand


def _zonder_dias(bestand: Presentation) -> None:
    wortel = bestand.part._element
    for dia in list(bestand.slides._sldIdLst):
        bestand.part.drop_rel(dia.rId)
        bestand.slides._sldIdLst.remove(dia)
    for naam in ("p:custShowLst", "p:extLst"):  # sections and shows name slides that are gone
        for element in wortel.findall(qn(naam)):
            wortel.remove(element)
