"""The list as the XML of a sheet, its texts in the sheet itself so that nothing shared changes."""

from collections.abc import Mapping
from typing import Final

from lxml import etree

from prestatiemonitor.exports.terugzending.lijst import BREEDTES, LINKKOLOM, Lijst, is_formuletekst
from prestatiemonitor.exports.terugzending.merken import naam_van
from prestatiemonitor.exports.terugzending.pakket import NS, Element, q
from prestatiemonitor.tables.terugzending import LIJST_KOPPEN

_RUIMTE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_A4: Final = "9"


def maak_blad(lijst: Lijst, stijlen: Mapping[str, int]) -> bytes:
    """The sheet: title, lines and table, its headings in view and repeated in print, one page wide."""
    boom = etree.Element(q("worksheet"), nsmap={None: NS})
    eigenschappen = etree.SubElement(boom, q("sheetPr"))
    etree.SubElement(eigenschappen, q("pageSetUpPr"), fitToPage="1")
    laatste = naam_van((lijst.koprij + len(lijst.regels) - 1, len(LIJST_KOPPEN) - 1))
    etree.SubElement(boom, q("dimension"), ref=f"A1:{laatste}")
    _beeld(boom, lijst)
    etree.SubElement(boom, q("sheetFormatPr"), defaultRowHeight="15")
    kolommen = etree.SubElement(boom, q("cols"))
    for nummer, breedte in enumerate(BREEDTES, start=1):
        etree.SubElement(
            kolommen, q("col"), min=str(nummer), max=str(nummer), width=f"{breedte + 0.7109375}", customWidth="1"
        )
    _rijen(etree.SubElement(boom, q("sheetData")), lijst, stijlen)
    if lijst.regels:
        van = naam_van((lijst.koprij - 1, 0))
        etree.SubElement(boom, q("autoFilter"), ref=f"{van}:{laatste}")
    _links(boom, lijst)
    etree.SubElement(
        boom, q("pageMargins"), left="0.5", right="0.5", top="0.6", bottom="0.7", header="0.3", footer="0.3"
    )
    etree.SubElement(boom, q("pageSetup"), paperSize=_A4, orientation="landscape", fitToWidth="1", fitToHeight="0")
    voet = etree.SubElement(boom, q("headerFooter"))
    etree.SubElement(voet, q("oddFooter")).text = "&L" + lijst.titel.replace("&", "&&") + "&RBlad &P van &N"
    inhoud: bytes = etree.tostring(boom, xml_declaration=True, encoding="UTF-8", standalone=True)
    return inhoud


def _beeld(boom: Element, lijst: Lijst) -> None:
    beelden = etree.SubElement(boom, q("sheetViews"))
    beeld = etree.SubElement(beelden, q("sheetView"), showGridLines="0", tabSelected="1", workbookViewId="0")
    eerste = naam_van((lijst.koprij, 0))
    etree.SubElement(
        beeld, q("pane"), ySplit=str(lijst.koprij), topLeftCell=eerste, activePane="bottomLeft", state="frozen"
    )
    etree.SubElement(beeld, q("selection"), pane="bottomLeft", activeCell=eerste, sqref=eerste)


def _rijen(gegevens: Element, lijst: Lijst, stijlen: Mapping[str, int]) -> None:
    titel = etree.SubElement(gegevens, q("row"), r="1", ht="26", customHeight="1")
    _tekst(titel, 0, 0, lijst.titel, stijlen["titel"])
    for plek, zin in enumerate(lijst.boven, start=1):
        _tekst(etree.SubElement(gegevens, q("row"), r=str(plek + 1)), plek, 0, zin, stijlen["regel"])
    kop = etree.SubElement(gegevens, q("row"), r=str(lijst.koprij))
    for kolom, tekst in enumerate(LIJST_KOPPEN):
        _tekst(kop, lijst.koprij - 1, kolom, tekst, stijlen["kop"])
    for nummer, regel in enumerate(lijst.regels, start=1):
        plek = lijst.koprij - 1 + nummer
        rij = etree.SubElement(gegevens, q("row"), r=str(plek + 1), ht=str(regel.hoogte))
        cel = etree.SubElement(rij, q("c"), r=naam_van((plek, 0)), s=str(stijlen["nr"]))
        etree.SubElement(cel, q("v")).text = str(nummer)
        for kolom, tekst in enumerate(regel.teksten, start=1):
            soort = "formuletekst" if is_formuletekst(tekst) else "tekst"
            if kolom == 1:
                soort = regel.ernst
            elif kolom == LINKKOLOM and regel.doel:
                soort = "link"
            _tekst(rij, plek, kolom, tekst, stijlen[soort])


def _tekst(rij: Element, plek: int, kolom: int, tekst: str, stijl: int) -> None:
    cel = etree.SubElement(rij, q("c"), r=naam_van((plek, kolom)), s=str(stijl))
    if tekst:
        cel.set("t", "inlineStr")
        deel = etree.SubElement(etree.SubElement(cel, q("is")), q("t"))
        deel.set(_RUIMTE, "preserve")
        deel.text = _letterlijk(tekst)


def _links(boom: Element, lijst: Lijst) -> None:
    doelen = [(lijst.koprij + nummer, regel.doel) for nummer, regel in enumerate(lijst.regels) if regel.doel]
    if not doelen:
        return
    links = etree.SubElement(boom, q("hyperlinks"))
    for rij, doel in doelen:
        etree.SubElement(links, q("hyperlink"), ref=naam_van((rij, LINKKOLOM)), location=doel, display=doel)


def _letterlijk(tekst: str) -> str:
    """Text in which `_x0041_` stays that: the format would read it as the letter with that number."""
    delen = tekst.split("_x")
    uit = [delen[0]]
    for deel in delen[1:]:
        code = deel[:5]
        is_code = len(code) == 5 and code[4] == "_" and all(teken in "0123456789abcdefABCDEF" for teken in code[:4])
        uit.append(("_x005F_x" if is_code else "_x") + deel)
    return "".join(uit)
