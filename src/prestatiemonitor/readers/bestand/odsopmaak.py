"""Fill colours, struck-through cells and comments of an .ods, from its styles and content.xml."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from html import unescape

from prestatiemonitor.readers.bestand.herstel import gewone_vorm, voor_scans
from prestatiemonitor.readers.bestand.kleuren import WIT
from prestatiemonitor.readers.bestand.odsscan import bladen_xml, herhaling
from prestatiemonitor.readers.bestand.opmaak import Opmaak, Opmaakbouw, Stijl, toont_anders

_STIJL = re.compile(rb'<style:style\b([^>]*\bstyle:family="table-cell"[^>]*)(?:/>|>(.*?)</style:style>)', re.DOTALL)
_NAAM = re.compile(rb'\bstyle:name="([^"]*)"')
_OUDER = re.compile(rb'\bstyle:parent-style-name="([^"]*)"')
_ACHTERGROND = re.compile(rb'<style:table-cell-properties\b[^>]*?\bfo:background-color="([^"]*)"')
_STREEP = re.compile(rb'<style:text-properties\b[^>]*?\bstyle:text-line-through-style="([^"]*)"')
_GETALVORM = re.compile(rb'\bstyle:data-style-name="([^"]*)"')
_PROCENTVORM = re.compile(rb'<number:percentage-style\b[^>]*\bstyle:name="([^"]*)"')
_GETALSTIJL = re.compile(
    rb'<number:number-style\b[^>]*\bstyle:name="([^"]*)"[^>]*>((?:(?!</number:number-style>).)*)', re.DOTALL
)
_TEKENTEKST = re.compile(rb"<number:text>[^<]*%")
_GELDVORM = re.compile(rb'<number:currency-style\b[^>]*\bstyle:name="([^"]*)"')
_DATUMVORM = re.compile(
    rb'<number:date-style\b[^>]*\bstyle:name="([^"]*)"[^>]*>((?:(?!</number:date-style>).)*)', re.DOTALL
)
_JAARDEEL = re.compile(rb'\s*<number:year\b[^>]*number:style="long"[^>]*/>\s*')
_VORMTEKST = re.compile(rb"<number:text>([^<]*)<")
_DEELFACTOR = re.compile(rb'\bnumber:display-factor="10+"')
_DEEL = re.compile(
    rb"<table:table-row\b([^>]*)>|<table:table-column\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*?)/?>"
    rb"|<office:annotation\b[^>]*>(.*?)</office:annotation>",
    re.DOTALL,
)
_CELSTIJL = re.compile(rb'\btable:style-name="([^"]*)"')
_STANDAARD = re.compile(rb'\btable:default-cell-style-name="([^"]*)"')
_ALINEA = re.compile(rb"<text:p\b[^>]*>(.*?)</text:p>", re.DOTALL)
_LABEL = re.compile(rb"<[^>]*>")


def stijlen_ods(inhoud: bytes) -> Mapping[bytes, Stijl]:
    """The cell styles by name, with what they take from the styles that they build on."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        delen = [zip_.read(naam) for naam in ("styles.xml", "content.xml") if naam in zip_.namelist()]
    ruw: dict[bytes, tuple[bytes, bytes]] = {}
    vormen: dict[bytes, bytes] = {}
    procenten: set[bytes] = set()
    tekens: set[bytes] = set()
    anders: dict[bytes, str] = {}
    jaren: set[bytes] = set()
    for xml in delen:
        tekens |= {naam for naam, binnen in _GETALSTIJL.findall(xml) if _TEKENTEKST.search(binnen)}
        jaren |= {naam for naam, binnen in _DATUMVORM.findall(xml) if _JAARDEEL.fullmatch(binnen)}
        anders |= dict.fromkeys(_GELDVORM.findall(xml), "€")
        anders |= {naam: code for naam, binnen in _GETALSTIJL.findall(xml) if toont_anders(code := _als_code(binnen))}
        procenten |= {*_PROCENTVORM.findall(xml)}
        for kop, binnen in _STIJL.findall(voor_scans(gewone_vorm(xml))):
            if naam := _NAAM.search(kop):
                ouder = _OUDER.search(kop)
                ruw[naam[1]] = (ouder[1] if ouder else b"", binnen)
                vormen[naam[1]] = _waarde(_GETALVORM, kop)
    getalvorm = {naam: _vorm(naam, ruw, vormen) for naam in ruw}
    return {
        naam: replace(
            _stijl(naam, ruw),
            procent=vorm in procenten,
            procentteken=vorm in tekens,
            jaar=vorm in jaren,
            vorm=anders.get(vorm, ""),
        )
        for naam, vorm in getalvorm.items()
    }


def _als_code(binnen: bytes) -> str:
    """A number style as Excel would write it: with the texts in it, and a comma where thousands are left out."""
    teksten = [unescape(tekst.decode(errors="replace")).replace('"', "") for tekst in _VORMTEKST.findall(binnen)]
    schaal = "," if _DEELFACTOR.search(binnen) else ""
    return f"0{schaal}" + "".join(f'"{tekst}"' for tekst in teksten)


def _vorm(naam: bytes, ruw: Mapping[bytes, tuple[bytes, bytes]], vormen: Mapping[bytes, bytes]) -> bytes:
    """The number format of a style, its own or that of the nearest style it builds on."""
    gehad: set[bytes] = set()
    while naam in ruw and naam not in gehad:
        gehad.add(naam)
        if vormen[naam]:
            return vormen[naam]
        naam = ruw[naam][0]
    return b""


def _stijl(naam: bytes, ruw: Mapping[bytes, tuple[bytes, bytes]]) -> Stijl:
    kleur: str | None = None
    streep: bool | None = None
    gehad: set[bytes] = set()
    while naam in ruw and naam not in gehad and (kleur is None or streep is None):
        gehad.add(naam)
        naam, binnen = ruw[naam]
        if kleur is None and (match := _ACHTERGROND.search(binnen)):
            waarde = match[1].decode(errors="replace").removeprefix("#").upper()
            kleur = waarde if re.fullmatch(r"[0-9A-F]{6}", waarde) and waarde != WIT else ""
        if streep is None and (match := _STREEP.search(binnen)):
            streep = match[1] != b"none"
    return Stijl(kleur or "", bool(streep))


def opmaak_ods(inhoud: bytes, blad: str, stijlen: Mapping[bytes, Stijl], omvang: tuple[int, int]) -> Opmaak:
    """The Opmaak of a sheet, for cells within its values."""
    bouw = Opmaakbouw(omvang)
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        xml = voor_scans(gewone_vorm(zip_.read("content.xml")))
    kolomstijlen: list[bytes] = []
    rij = kolom = rijen = kolommen = 0
    rijstijl = b""
    for deel in _DEEL.finditer(dict(bladen_xml(xml)).get(blad, b"")):
        rijkop, kolomkop, celkop, opmerking = deel.groups()
        if kolomkop is not None:
            keer = min(herhaling(kolomkop), omvang[1] - len(kolomstijlen))
            kolomstijlen += [_waarde(_STANDAARD, kolomkop)] * max(keer, 0)
        elif rijkop is not None:
            rij, rijen, kolom, kolommen = rij + rijen, herhaling(rijkop), 0, 0
            rijstijl = _waarde(_STANDAARD, rijkop)
        elif celkop is not None:
            kolom, kolommen = kolom + kolommen, herhaling(celkop)
            eigen = _waarde(_CELSTIJL, celkop) or rijstijl
            for k in range(kolom, min(kolom + kolommen, omvang[1])) if not eigen else ():
                stijl = stijlen.get(kolomstijlen[k] if k < len(kolomstijlen) else b"", Stijl())
                bouw.zet((rij, k), stijl, (rij + rijen, k + 1))
            bouw.zet((rij, kolom), stijlen.get(eigen, Stijl()), (rij + rijen, kolom + kolommen))
        elif opmerking is not None:
            alineas = [unescape(_LABEL.sub(b"", a).decode(errors="replace")) for a in _ALINEA.findall(opmerking)]
            bouw.opmerkingen[rij, kolom] = "\n".join(alineas).strip()
    return bouw.opmaak()


def _waarde(patroon: re.Pattern[bytes], kenmerken: bytes) -> bytes:
    match = patroon.search(kenmerken)
    return match[1] if match else b""
