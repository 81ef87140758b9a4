"""Fill colours, struck-through cells and comments of an .xlsx, from its styles and the XML of a sheet."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from openpyxl.utils import column_index_from_string

from prestatiemonitor.readers.bestand.bladscan import Plek
from prestatiemonitor.readers.bestand.herstel import gewone_vorm, voor_scans
from prestatiemonitor.readers.bestand.kleuren import PALET, WIT, kaal, kleur, themakleuren
from prestatiemonitor.readers.bestand.opmaak import (
    Opmaak,
    Opmaakbouw,
    Stijl,
    toont_anders,
    toont_jaar,
    toont_procent,
    toont_procentteken,
)

_T = TypeVar("_T")
MAX_DEEL = 32 * 2**20  # a part that is larger is no list of styles or comments that a person made
_PROCENTVORMEN = {"9", "10"}  # 0% and 0,00%, which every workbook has
_GELDVORMEN = dict.fromkeys(("5", "6", "7", "8", "42", "44"), "€")  # amounts of money that every workbook has
_VORMNUMMERS = {nummer.encode() for nummer in _PROCENTVORMEN | _GELDVORMEN.keys()}
_VORM = re.compile(rb"""numFmtId\s*=\s*["']([^"']*)["']""")
_PLEK = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_CEL = re.compile(rb'<(?:\w+:)?c\b([^>]*?\bs="(\d+)"[^>]*)>')
_TEKSTCEL = re.compile(rb'<(?:\w+:)?c\b([^>]*?\bt="s"[^>]*)><(?:\w+:)?v>(\d+)<')
_LOSSE_TEKST = re.compile(rb'<(?:\w+:)?c\b([^>]*?\bt="inlineStr"[^>]*)>(<(?:\w+:)?is>.*?</(?:\w+:)?is>)', re.DOTALL)
_REEKS = re.compile(rb"<(?:\w+:)?si\b.*?</(?:\w+:)?si>", re.DOTALL)
_STUK = re.compile(rb"<(?:\w+:)?r>(.*?)</(?:\w+:)?r>", re.DOTALL)
_STREEP = re.compile(rb'<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*/>')
_TEKST = re.compile(rb"<(?:\w+:)?(?:t|text)\b[^>]*>([^<]*)(?=<)")
_CELNAAM = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_EIND_CELLEN = re.compile(rb"</(?:\w+:)?sheetData>")


def kan_getalvorm(stijlen: bytes) -> bool:
    """Whether these styles may have a number format that matters: one of its own, or one that every workbook has."""
    return b"numFmts" in stijlen or b"&" in stijlen or not _VORMNUMMERS.isdisjoint(_VORM.findall(stijlen))


class Stijlen:
    """The styles of a workbook by their number, and the shared texts that are struck through."""

    def __init__(self, inhoud: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            delen = {naam.lower(): naam for naam in zip_.namelist()}
            thema = next((delen[n] for n in sorted(delen) if re.fullmatch(r"xl/theme/theme\d*\.xml", n)), "")
            self.stijlen = _stijlen(_boom(zip_, delen.get("xl/styles.xml", "")), _boom(zip_, thema))
            self.doorgehaald = _doorgehaalde_teksten(_deel(zip_, delen.get("xl/sharedstrings.xml", "")))


def opmaak_xlsx(inhoud: bytes, pad: str, stijlen: Stijlen, omvang: tuple[int, int], *, streep_in_tekst: bool) -> Opmaak:
    """The Opmaak of the sheet at `pad`, for cells within its values; with `streep_in_tekst` also texts in it."""
    bouw = Opmaakbouw(omvang)
    anders = {str(nummer).encode(): stijl for nummer, stijl in enumerate(stijlen.stijlen) if stijl != Stijl()}
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        bouw.opmerkingen.update(_opmerkingen(zip_, pad))
        if not anders and not stijlen.doorgehaald and not streep_in_tekst:
            return bouw.opmaak()
        xml = voor_scans(gewone_vorm(zip_.read(pad)))
    if eind := _EIND_CELLEN.search(xml):  # what stands beyond it the parser did not look at
        xml = xml[: eind.start()]
    if anders:
        for kenmerken, nummer in _CEL.findall(xml):
            if (stijl := anders.get(nummer)) and (plek := _plek(kenmerken)):
                bouw.zet(plek, stijl)
    if stijlen.doorgehaald:
        for kenmerken, nummer in _TEKSTCEL.findall(xml):
            if int(nummer) in stijlen.doorgehaald and (plek := _plek(kenmerken)):
                bouw.zet(plek, Stijl(doorgehaald=True))
    if streep_in_tekst:
        for kenmerken, binnen in _LOSSE_TEKST.findall(xml):
            if _is_doorgehaald(binnen) and (plek := _plek(kenmerken)):
                bouw.zet(plek, Stijl(doorgehaald=True))
    return bouw.opmaak()


def _plek(kenmerken: bytes) -> Plek | None:
    match = _PLEK.search(kenmerken)
    return (int(match[2]) - 1, column_index_from_string(match[1].decode()) - 1) if match else None


def _deel(zip_: zipfile.ZipFile, naam: str) -> bytes:
    return gewone_vorm(zip_.read(naam)) if naam else b""


def _boom(zip_: zipfile.ZipFile, naam: str) -> Element | None:
    if not naam or zip_.getinfo(naam).file_size > MAX_DEEL:
        return None
    xml = _deel(zip_, naam)
    if b"<!DOCTYPE" in xml:
        return None
    try:
        return ElementTree.fromstring(xml)
    except (ElementTree.ParseError, LookupError):  # LookupError: an encoding that does not exist
        return None


def _stijlen(boom: Element | None, thema: Element | None) -> list[Stijl]:
    if boom is None:
        return []
    delen = {kaal(deel.tag): deel for deel in boom}
    eigen = [k.get("rgb", "")[-6:].upper() for k in delen.get("colors", boom).iter() if kaal(k.tag) == "rgbColor"]
    kleuren = themakleuren(thema)
    vullingen = [_vulkleur(vulling, kleuren, [*eigen, *PALET[len(eigen) :]]) for vulling in delen.get("fills", ())]
    strepen = [any(_is_streep(deel) for deel in lettertype) for lettertype in delen.get("fonts", ())]
    vormen = {vorm.get("numFmtId"): vorm.get("formatCode", "") for vorm in delen.get("numFmts", ())}
    procenten = _PROCENTVORMEN | {nummer for nummer, code in vormen.items() if toont_procent(code)}
    tekens = {nummer for nummer, code in vormen.items() if toont_procentteken(code)}
    jaren = {nummer for nummer, code in vormen.items() if toont_jaar(code)}
    anders = _GELDVORMEN | {nummer: code for nummer, code in vormen.items() if nummer and toont_anders(code)}
    return [
        Stijl(
            _van(vullingen, xf.get("fillId"), ""),
            _van(strepen, xf.get("fontId"), False),
            xf.get("numFmtId") in procenten,
            xf.get("numFmtId") in tekens,
            xf.get("numFmtId") in jaren,
            anders.get(xf.get("numFmtId", ""), ""),
            any(deel.get("indent", "0") != "0" for deel in xf),
        )
        for xf in delen.get("cellXfs", ())
    ]


def _is_streep(deel: Element) -> bool:
    return kaal(deel.tag) == "strike" and deel.get("val", "1") in ("1", "true")


def _van(rij: Sequence[_T], nummer: str | None, anders: _T) -> _T:
    return rij[int(nummer)] if nummer and nummer.isdecimal() and int(nummer) < len(rij) else anders


def _vulkleur(vulling: Element, thema: Sequence[str], palet: Sequence[str]) -> str:
    """The colour that a fill looks like: that of its pattern, or the first of a gradient."""
    patroon = next(iter(vulling), None)
    if patroon is None or patroon.get("patternType", "solid") in ("none", "gray125", "gray0625"):
        return ""
    delen = [d for soort in ("fgColor", "bgColor", "color") for d in patroon.iter() if kaal(d.tag) == soort]
    gevonden = (kleur(deel.attrib, thema, palet) for deel in delen)
    eerste = next(filter(None, gevonden), "")
    return "" if eerste == WIT else eerste


def _doorgehaalde_teksten(xml: bytes) -> frozenset[int]:
    """Which shared texts are struck through from beginning to end, part by part."""
    if b"strike" not in xml:
        return frozenset()
    return frozenset(nummer for nummer, reeks in enumerate(_REEKS.finditer(xml)) if _is_doorgehaald(reeks[0]))


def _is_doorgehaald(reeks: bytes) -> bool:
    stukken = [stuk for stuk in _STUK.findall(reeks) if b"".join(_TEKST.findall(stuk)).strip()]
    return bool(stukken) and all(_STREEP.search(stuk) for stuk in stukken)


def _opmerkingen(zip_: zipfile.ZipFile, pad: str) -> Mapping[Plek, str]:
    """Notes and threads by cell; a thread says more than the note that Excel keeps beside it for older versions."""
    map_, naam = posixpath.split(pad)
    namen = {deel.lower(): deel for deel in zip_.namelist()}  # a relation may write a part in other letters
    gevonden: dict[Plek, str] = {}
    draden: dict[Plek, list[str]] = {}
    for doel in _doelen(_boom(zip_, namen.get(f"{map_}/_rels/{naam}.rels".lower(), ""))):
        deel = doel.lstrip("/") if doel.startswith("/") else posixpath.normpath(f"{map_}/{doel}")
        boom = _boom(zip_, namen.get(deel.lower(), ""))
        for opmerking in boom.iter() if boom is not None else ():
            soort, cel = kaal(opmerking.tag), _CELNAAM.fullmatch(opmerking.get("ref", ""))
            if cel and soort in ("comment", "threadedComment"):
                plek = int(cel[2]) - 1, column_index_from_string(cel[1]) - 1
                tekst = "".join(d.text or "" for d in opmerking.iter() if kaal(d.tag) in ("t", "text")).strip()
                if soort == "comment":
                    gevonden[plek] = tekst
                else:
                    draden.setdefault(plek, []).append(tekst)
    return gevonden | {plek: "\n".join(teksten) for plek, teksten in draden.items()}


def _doelen(relaties: Element | None) -> Iterator[str]:
    for relatie in relaties if relaties is not None else ():
        if relatie.get("Type", "").lower().endswith(("/comments", "/threadedcomment")):
            yield relatie.get("Target", "")
