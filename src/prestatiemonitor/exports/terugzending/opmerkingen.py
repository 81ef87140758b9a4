"""Comments on a sheet: ours below what a sender wrote at the same cell, those of an earlier list taken away."""

from typing import Final

from lxml import etree

from prestatiemonitor.exports.terugzending.bladcellen import Bladcellen
from prestatiemonitor.exports.terugzending.merken import Merk, Merken, Plek, naam_van, plek_van
from prestatiemonitor.exports.terugzending.pakket import NS, NS_R, Element, NietTePatchen, Pakket, q
from prestatiemonitor.exports.terugzending.vml import Kaders, teken
from prestatiemonitor.tables.terugzending import AUTEUR, ONS_DEEL, SCHEIDING

_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_TYPE_VML: Final = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_RUIMTE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_GESPREK: Final = "tc="  # author of the copy that Excel keeps of a threaded comment


def annoteer_blad(pakket: Pakket, pad: str, blad: Bladcellen, merken: Merken, *, eerder: bool) -> None:
    """Write the comments of one sheet; `eerder`: an earlier list stands in this workbook, its comments go."""
    relaties = {relatie.soort: relatie for relatie in reversed(pakket.relaties(pad))}
    bestaand = relaties.get("comments")
    if bestaand is None and not merken:
        return
    blok = _Opmerkingen(pakket.boom(bestaand.doel) if bestaand else _leeg())
    weg = blok.ruim_op() if eerder else []
    kaders = _schrijf(blok, merken, weg)
    if bestaand is None:
        doel = pakket.vrij_pad("xl/comments{}.xml")
        pakket.geef_type(doel, _TYPE)
        pakket.voeg_relatie_toe(pad, "comments", doel)
    else:
        doel = bestaand.doel
    pakket.schrijf(doel, blok.als_bytes())
    if kaders.nieuw or kaders.ruimer or kaders.weg:
        _teken_kaders(pakket, pad, blad, kaders)


def _schrijf(blok: "_Opmerkingen", merken: Merken, weg: list[Plek]) -> Kaders:
    nieuw: dict[Plek, Merk] = {}
    ruimer: dict[Plek, Merk] = {}
    for plek, merk in sorted(merken.items()):
        if plek in blok.gesprekken:
            continue  # it may not be changed beside its conversation; the list has the melding
        (ruimer if plek in blok.per_plek else nieuw)[plek] = merk
        blok.zet(plek, merk)
    return Kaders(nieuw, ruimer, weg)


def _teken_kaders(pakket: Pakket, pad: str, blad: Bladcellen, kaders: Kaders) -> None:
    sleutel = f"{{{NS_R}}}id"
    element = blad.boom.find(q("legacyDrawing"))
    if element is not None:
        doelen = {relatie.id: relatie.doel for relatie in pakket.relaties(pad)}
        doel = doelen.get(element.get(sleutel), "")
        pakket.schrijf(doel, teken(pakket.lees(doel), kaders, blad))
        return
    doel = pakket.vrij_pad("xl/drawings/vmlDrawing{}.vml")
    pakket.schrijf(doel, teken(None, kaders, blad))
    pakket.geef_extensie("vml", _TYPE_VML)
    blad.plaats_tekening(pakket.voeg_relatie_toe(pad, "vmlDrawing", doel), sleutel)


class _Opmerkingen:
    """The part with the comments of one sheet."""

    def __init__(self, boom: Element) -> None:
        self.boom = boom
        self._auteurs, self._lijst = boom.find(q("authors")), boom.find(q("commentList"))
        if self._auteurs is None or self._lijst is None:
            raise NietTePatchen("vreemde opmerkingen")
        self.per_plek: dict[Plek, Element] = {}
        self.gesprekken: set[Plek] = set()
        for opmerking in self._lijst.iterchildren(q("comment")):
            if plek := plek_van(opmerking.get("ref", "")):
                self.per_plek[plek] = opmerking
                if self._auteur(opmerking).startswith(_GESPREK):
                    self.gesprekken.add(plek)

    def als_bytes(self) -> bytes:
        inhoud: bytes = etree.tostring(self.boom, xml_declaration=True, encoding="UTF-8", standalone=True)
        return inhoud

    def zet(self, plek: Plek, merk: Merk) -> None:
        """Add our text to the comment at a cell, or make one."""
        opmerking = self.per_plek.get(plek)
        if opmerking is None:
            opmerking = etree.SubElement(
                self._lijst, q("comment"), ref=naam_van(plek), authorId=str(self._auteurnummer()), shapeId="0"
            )
            tekst = etree.SubElement(opmerking, q("text"))
            self.per_plek[plek] = opmerking
        else:
            tekst = _als_reeks(opmerking)
            _voeg_in(tekst, _stuk(f"\n\n{SCHEIDING}\n", vet=False))
        for nummer, (woord, rest) in enumerate(merk.delen()):
            _voeg_in(tekst, _stuk(("\n\n" if nummer else "") + woord, vet=bool(rest)))
            if rest:
                _voeg_in(tekst, _stuk(f" {rest}", vet=False))

    def ruim_op(self) -> list[Plek]:
        """Take away what an earlier list wrote; the cells whose comment is gone altogether."""
        weg = []
        for plek, opmerking in list(self.per_plek.items()):
            if plek in self.gesprekken:
                continue
            if _knip_ons_deel(opmerking):
                self._lijst.remove(opmerking)
                del self.per_plek[plek]
                weg.append(plek)
        return weg

    def _auteur(self, opmerking: Element) -> str:
        nummer = int(opmerking.get("authorId", "0"))
        return str(self._auteurs[nummer].text or "") if nummer < len(self._auteurs) else ""

    def _auteurnummer(self) -> int:
        namen = [auteur.text for auteur in self._auteurs]
        if AUTEUR not in namen:
            etree.SubElement(self._auteurs, q("author")).text = AUTEUR
            return len(namen)
        return namen.index(AUTEUR)


def _leeg() -> Element:
    boom = etree.Element(q("comments"), nsmap={None: NS})
    etree.SubElement(boom, q("authors"))
    etree.SubElement(boom, q("commentList"))
    return boom


def _als_reeks(opmerking: Element) -> Element:
    """The text of a comment as runs; plain text becomes the first."""
    tekst = opmerking.find(q("text"))
    if tekst is None:
        tekst = etree.Element(q("text"))
        opmerking.insert(0, tekst)
    for los in tekst.findall(q("t")):
        stuk = etree.Element(q("r"))
        tekst.replace(los, stuk)
        los.set(_RUIMTE, "preserve")
        los.tail = None
        stuk.append(los)
    return tekst


def _stuk(inhoud: str, *, vet: bool) -> Element:
    stuk = etree.Element(q("r"))
    letter = etree.SubElement(stuk, q("rPr"))
    if vet:
        etree.SubElement(letter, q("b"))
    etree.SubElement(letter, q("sz"), val="9")
    etree.SubElement(letter, q("color"), indexed="81")
    etree.SubElement(letter, q("rFont"), val="Tahoma")
    etree.SubElement(letter, q("family"), val="2")
    tekst = etree.SubElement(stuk, q("t"))
    tekst.set(_RUIMTE, "preserve")
    tekst.text = inhoud
    return stuk


def _voeg_in(tekst: Element, stuk: Element) -> None:
    """Add a run after the others, before what says how they sound."""
    na = next((deel for deel in tekst if deel.tag in (q("rPh"), q("phoneticPr"))), None)
    if na is None:
        tekst.append(stuk)
    else:
        na.addprevious(stuk)


def _knip_ons_deel(opmerking: Element) -> bool:
    """Cut out what an earlier list wrote; whether nothing is left. What a sender wrote above or below it stays."""
    tekst = opmerking.find(q("text"))
    stukken = [] if tekst is None else list(tekst.iter(q("t")))
    heel = "".join(stuk.text or "" for stuk in stukken)
    ons = ONS_DEEL.search(heel)
    if ons is None:
        return False
    gehad = 0
    for stuk in stukken:
        oud = stuk.text or ""
        van, tot = (min(max(plek - gehad, 0), len(oud)) for plek in ons.span())
        stuk.text = oud[:van] + oud[tot:]
        gehad += len(oud)
        if not stuk.text and stuk.getparent().tag == q("r"):
            tekst.remove(stuk.getparent())
    return not (heel[: ons.start()] + heel[ons.end() :]).strip()
