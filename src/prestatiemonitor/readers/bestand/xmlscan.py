"""What the fast parser is blind to, found in the sheets' XML: error cells, formulas without a value, what is hidden."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

import numpy as np
from openpyxl.utils import column_index_from_string

from prestatiemonitor.readers.bestand.bladscan import Bladscan, Plek

_PLAATS = re.compile(rb"""\br=["']([A-Za-z]{1,3})(\d{1,7})["']""")
_WAARDE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)</")
_FORMULE = re.compile(rb"<(?:\w+:)?f[\s/>]")
_EIND_CEL = re.compile(rb"</(?:\w+:)?c>")
_FOUT = re.compile(rb"""t=["']e["']""")
_TEKST = re.compile(rb"""t=["'](?:str|inlineStr|s)["']""")
_VERBORGEN = re.compile(rb"""<(?:\w+:)?(row|col)\b([^>]*?\bhidden=["'](?:1|true)["'][^>]*)>""")
_NUMMER = re.compile(rb"""\b(r|min|max)=["'](\d{1,7})["']""")
_MAX_KOLOM = 16_384
_BEGIN = 100_000  # of a sheet: its element for the cells begins before
_WEINIG = 200  # a letter that is seen once in so many is seldom


def hoofddeel(beheer: Mapping[str, bytes]) -> str:
    """The part that the package names as its workbook, in lower case; the usual one where it names none."""
    relaties = next((xml for pad, xml in beheer.items() if pad.lower() == "_rels/.rels"), b"<Relationships/>")
    for relatie in ElementTree.fromstring(relaties):
        if relatie.get("Type", "").endswith("/officeDocument"):
            return posixpath.normpath(relatie.get("Target", "").lstrip("/")).lower()
    return "xl/workbook.xml"


def bladpaden(beheer: Mapping[str, bytes]) -> dict[str, str]:
    """The path of each sheet of an .xlsx by its name, from the workbook's own parts."""
    delen = {pad.lower(): xml for pad, xml in beheer.items()}
    if "xl/workbook.xml" not in delen or "xl/_rels/workbook.xml.rels" not in delen:
        return {}
    relaties = {
        relatie.get("Id"): relatie.get("Target", "")
        for relatie in ElementTree.fromstring(delen["xl/_rels/workbook.xml.rels"])
    }
    paden = {}
    for blad in ElementTree.fromstring(delen["xl/workbook.xml"]).iter():
        sleutel = next((waarde for naam, waarde in blad.attrib.items() if naam.endswith("}id")), None)
        if blad.tag.endswith("}sheet") and (doel := relaties.get(sleutel)):
            pad = doel.lstrip("/") if doel.startswith("/") else posixpath.normpath(f"xl/{doel}")
            paden[blad.get("name", "")] = pad
    return paden


def scan_blad(xml: bytes) -> Bladscan:
    """The scan of one sheet of an .xlsx, in the form that `voor_scans` gives its XML."""
    fouten: dict[tuple[int, int], str] = {}
    zonder: set[tuple[int, int]] = set()
    met_formules = False
    for kenmerken, binnen in bijzondere_cellen(xml):
        met_formules = met_formules or bool(_FORMULE.search(binnen))
        cel = celplek(kenmerken)
        if cel is None:
            continue
        waarde = _WAARDE.search(binnen)
        if _FOUT.search(kenmerken):
            fouten[cel] = waarde[1].decode(errors="replace") if waarde else "#FOUT"
        elif not waarde and not _TEKST.search(kenmerken):
            zonder.add(cel)
    rijen, kolommen = _verborgen(xml)
    met_streep = next(plekken(xml, b"strike", 4), -1) >= 0
    return Bladscan(fouten, frozenset(zonder), rijen, kolommen, met_formules, met_streep)


def celplek(kenmerken: bytes) -> Plek | None:
    """The place of a cell by its attributes."""
    plaats = _PLAATS.search(kenmerken)
    return (int(plaats[2]) - 1, column_index_from_string(plaats[1].decode()) - 1) if plaats else None


def bijzondere_cellen(xml: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Attributes and content of each cell with an error or a formula; found from these outwards, so in one pass."""
    tekens = [(b't="e"', 3), (b"<f", 1)]
    if b"'" in xml[60:]:
        tekens.append((b"t='e'", 3))
    if b"<sheetData" not in xml[:_BEGIN]:  # elements with a namespace prefix
        tekens.append((b":f", 1))
    gehad = 0
    for plek in sorted({plek for teken, letter in tekens for plek in plekken(xml, teken, letter)}):
        if plek < gehad:
            continue
        begin = max(xml.rfind(begin_cel, gehad, plek) for begin_cel in (b"<c ", b":c "))
        eind_kop = xml.find(b">", begin) if begin >= 0 else -1
        if eind_kop < 0:
            gehad = plek  # no cell begins before it: the next one need not look there again
            continue
        leeg = xml[eind_kop - 1 : eind_kop] == b"/"
        eind = _EIND_CEL.search(xml, eind_kop) if not leeg else None
        if not leeg and not eind:
            return
        gehad = eind.end() if eind else eind_kop + 1
        if plek < gehad:
            yield xml[begin:eind_kop], xml[eind_kop : eind.start()] if eind else b""


def plekken(xml: bytes, teken: bytes, letter: int) -> Iterator[int]:
    """Where `teken` stands, by looking for its letter with that number: one that sheets seldom have, so found fast."""
    zeldzaam, plek, over = teken[letter : letter + 1], -1, len(xml) // _WEINIG
    while (plek := xml.find(zeldzaam, plek + 1)) >= 0:
        if xml.startswith(teken, plek - letter):
            yield plek - letter
        over -= 1
        if not over:  # not so seldom here
            yield from (plek + 1 + match.start() for match in re.finditer(re.escape(teken), xml[plek + 1 :]))
            return


def _verborgen(xml: bytes) -> tuple[frozenset[int], frozenset[int]]:
    if next(plekken(xml, b"hidden=", 0), -1) < 0:
        return frozenset(), frozenset()
    rijen: set[int] = set()
    kolommen = np.zeros(_MAX_KOLOM, dtype=bool)
    for soort, kenmerken in _VERBORGEN.findall(xml):
        nummers = {naam: int(getal) for naam, getal in _NUMMER.findall(kenmerken)}
        if soort == b"row" and b"r" in nummers:
            rijen.add(nummers[b"r"] - 1)
        elif soort == b"col" and {b"min", b"max"} <= set(nummers):
            kolommen[max(nummers[b"min"] - 1, 0) : nummers[b"max"]] = True
    return frozenset(rijen), frozenset(np.flatnonzero(kolommen).tolist())
