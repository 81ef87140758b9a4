"""What an .ods holds that the parser is blind to, from its content.xml; and how far its sheets reach."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from prestatiemonitor.readers.bestand.bladscan import Bladscan

_DELEN = re.compile(
    rb"<table:table(?:\s([^>]*))?>|<table:table-row\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*?)(/?)>"
    rb"|<text:p(?:\s[^>]*)?>([^<]*)"
)
_HERHAALD = re.compile(rb'table:number-(?:rows|columns)-repeated="(\d+)"')
_NAAM = re.compile(rb'table:name="([^"]*)"')
_WAARDE = re.compile(rb"office:(?:value|date-value|time-value|boolean-value|string-value)=")
_MAX_HERHALING = 1_000  # one error repeated over more cells than this is said for the first ones


@dataclass
class Odsblad:
    """One sheet while it is scanned, and what was found: rows and columns up to the last content, odd cells."""

    naam: str
    rijen: int = 0
    kolommen: int = 0
    fouten: dict[tuple[int, int], str] = field(default_factory=dict)
    formules: set[tuple[int, int]] = field(default_factory=set)
    verborgen: set[int] = field(default_factory=set)

    @property
    def scan(self) -> Bladscan:
        return Bladscan(self.fouten, frozenset(self.formules), frozenset(self.verborgen))


def scan_ods(xml: bytes) -> Iterator[Odsblad]:
    """The sheets of content.xml; repeats are counted out, and only count up to the last cell with content."""
    blad: Odsblad | None = None
    rij = kolom = rijen = kolommen = 0
    for match in _DELEN.finditer(xml):
        tabel, rijdeel, celdeel, _, tekst = match.groups()
        if celdeel is not None and blad:
            kolom, kolommen = kolom + kolommen, _herhaling(celdeel)
            _bekijk_cel(blad, celdeel, (rij, kolom), rijen, kolommen)
        elif rijdeel is not None and blad:
            rij, rijen, kolom, kolommen = rij + rijen, _herhaling(rijdeel), 0, 0
            if b"table:visibility=" in rijdeel:
                blad.verborgen |= set(range(rij, rij + min(rijen, _MAX_HERHALING)))
        elif tekst is not None and blad:
            _bekijk_tekst(blad, tekst, (rij, kolom), rijen, kolommen)
        elif match[0].startswith(b"<table:table"):
            if blad:
                yield blad
            naam = _NAAM.search(tabel or b"")
            blad = Odsblad(unescape(naam[1].decode(errors="replace")) if naam else "")
            rij = kolom = rijen = kolommen = 0
    if blad:
        yield blad


def _bekijk_cel(blad: Odsblad, kenmerken: bytes, plek: tuple[int, int], rijen: int, kolommen: int) -> None:
    heeft_waarde = bool(_WAARDE.search(kenmerken))
    if b'calcext:value-type="error"' in kenmerken:
        for cel in _cellen(plek, rijen, kolommen):
            blad.fouten[cel] = "#FOUT"
    elif b"table:formula=" in kenmerken and not heeft_waarde and b'office:value-type="string"' not in kenmerken:
        blad.formules |= set(_cellen(plek, rijen, kolommen))
    if heeft_waarde or b"table:formula=" in kenmerken:
        blad.rijen, blad.kolommen = max(blad.rijen, plek[0] + rijen), max(blad.kolommen, plek[1] + kolommen)


def _bekijk_tekst(blad: Odsblad, tekst: bytes, plek: tuple[int, int], rijen: int, kolommen: int) -> None:
    blad.rijen, blad.kolommen = max(blad.rijen, plek[0] + rijen), max(blad.kolommen, plek[1] + kolommen)
    for cel in _cellen(plek, rijen, kolommen):
        if cel in blad.fouten and tekst:
            blad.fouten[cel] = unescape(tekst.decode(errors="replace"))
        if tekst:
            blad.formules.discard(cel)


def _cellen(plek: tuple[int, int], rijen: int, kolommen: int) -> Iterator[tuple[int, int]]:
    for r in range(plek[0], plek[0] + min(rijen, _MAX_HERHALING)):
        for k in range(plek[1], plek[1] + min(kolommen, _MAX_HERHALING)):
            yield r, k


def _herhaling(kenmerken: bytes) -> int:
    match = _HERHAALD.search(kenmerken)
    return int(match[1]) if match else 1
