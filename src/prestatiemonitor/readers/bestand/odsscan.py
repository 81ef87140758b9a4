"""What an .ods holds that the parser is blind to, from its content.xml; and how far its sheets reach."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from prestatiemonitor.readers.bestand.bladscan import Bereik, Bladscan, Plek
from prestatiemonitor.readers.bestand.herstel import vervang, voor_scans

_TABEL = re.compile(rb"<table:table(?=[\s>])([^>]*)>")
_DELEN = re.compile(
    rb"<table:table-row\b([^>]*)>|<table:table-column\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*?)/?>"
    rb"|<text:p(?:\s[^>]*)?>([^<]*)"
)
_OPMERKING = re.compile(rb"<office:annotation\b.*?</office:annotation>", re.DOTALL)
_HERHAALD = re.compile(rb'table:number-(?:rows|columns)-repeated="(\d{1,9})"')
_OVER = re.compile(rb'table:number-(rows|columns)-spanned="(\d{1,9})"')
_NAAM = re.compile(rb'table:name="([^"]*)"')
_WAARDE = re.compile(rb"office:(?:value|date-value|time-value|boolean-value|string-value)=")
_VERBORGEN = re.compile(rb'table:visibility="(?:collapse|filter)"')
_WAAR = {b"TRUE": True, b"WAAR": True, b"FALSE": False, b"ONWAAR": False}  # as a cell shows them
_FORMULE = re.compile(rb'table:formula="([^"]*)"')
_MAX_HERHALING = 1_000  # one error repeated over more cells than this is said for the first ones
_MAX_KOLOM = 16_384
_MAX_CELLEN = 100_000  # with an error, or a formula without a value, that are said of one sheet; and merged ranges


@dataclass
class Odsblad:
    """One sheet while it is scanned, and what was found: rows and columns up to the last content, odd cells."""

    naam: str
    rijen: int = 0
    kolommen: int = 0
    fouten: dict[Plek, str] = field(default_factory=dict)
    formules: set[Plek] = field(default_factory=set)
    verborgen: set[int] = field(default_factory=set)
    verborgen_kolommen: set[int] = field(default_factory=set)
    samengevoegd: list[Bereik] = field(default_factory=list)
    waarheden: dict[Plek, bool] = field(default_factory=dict)
    met_formules: bool = False

    @property
    def scan(self) -> Bladscan:
        return Bladscan(
            self.fouten,
            frozenset(self.formules),
            frozenset(self.verborgen),
            frozenset(self.verborgen_kolommen),
            self.met_formules,
            samengevoegd=tuple(self.samengevoegd),
            waarheden=self.waarheden,
        )


def bladen_xml(xml: bytes) -> Iterator[tuple[str, bytes]]:
    """Each sheet of content.xml: its name and its XML."""
    koppen = list(_TABEL.finditer(xml))
    for kop, eind in zip(koppen, [*(k.start() for k in koppen[1:]), len(xml)], strict=True):
        naam = _NAAM.search(kop[1])
        yield unescape(naam[1].decode(errors="replace")) if naam else "", xml[kop.end() : eind]


def herhaling(kenmerken: bytes) -> int:
    """How many rows or columns an element stands for."""
    match = _HERHAALD.search(kenmerken)
    return int(match[1]) if match else 1


def scan_ods(xml: bytes) -> Iterator[Odsblad]:
    """The sheets of content.xml; repeats are counted out, and only count up to the last cell with content."""
    xml = voor_scans(xml)
    if b"<office:annotation" in xml:
        xml = vervang(_OPMERKING, lambda _: b"", xml, b"</office:annotation>")
    for naam, deel in bladen_xml(xml):
        blad = Odsblad(naam, met_formules=b"table:formula=" in deel)
        _scan(blad, deel)
        yield blad


def _scan(blad: Odsblad, xml: bytes) -> None:
    rij = kolom = rijen = kolommen = kolomkoppen = 0
    getal = False
    for rijdeel, kolomdeel, celdeel, tekst in (match.groups() for match in _DELEN.finditer(xml)):
        if celdeel is not None:
            kolom, kolommen = kolom + kolommen, herhaling(celdeel)
            getal = b'office:value-type="float"' in celdeel or b'office:value-type="boolean"' in celdeel
            _bekijk_cel(blad, celdeel, (rij, kolom), rijen, kolommen)
            if b"-spanned=" in celdeel:
                _voeg_samen(blad, celdeel, (rij, kolom), rijen)
        elif rijdeel is not None:
            rij, rijen, kolom, kolommen = rij + rijen, herhaling(rijdeel), 0, 0
            if _VERBORGEN.search(rijdeel):
                blad.verborgen |= set(range(rij, rij + min(rijen, _MAX_HERHALING)))
        elif kolomdeel is not None:
            eerste, kolomkoppen = kolomkoppen, min(kolomkoppen + herhaling(kolomdeel), _MAX_KOLOM)
            if _VERBORGEN.search(kolomdeel):
                blad.verborgen_kolommen |= set(range(eerste, kolomkoppen))
        else:
            _bekijk_tekst(blad, tekst, (rij, kolom), rijen, kolommen)
            if getal and tekst in _WAAR:  # a truth value is written as the number 1 or 0 that it stands for
                blad.waarheden |= dict.fromkeys(_cellen((rij, kolom), rijen, kolommen), _WAAR[tekst])


def _voeg_samen(blad: Odsblad, kenmerken: bytes, plek: Plek, rijen: int) -> None:
    """The merged range that a cell begins; one on each of the rows that are written once for several."""
    over = {richting: int(aantal) for richting, aantal in _OVER.findall(kenmerken)}
    hoog, breed = over.get(b"rows", 1), over.get(b"columns", 1)
    if hoog * breed < 2 or len(blad.samengevoegd) > _MAX_CELLEN:
        return
    rij, kolom = plek
    eersten = [rij] if hoog > 1 else range(rij, rij + min(rijen, _MAX_HERHALING))
    blad.samengevoegd += [(eerste, kolom, eerste + hoog - 1, kolom + breed - 1) for eerste in eersten]


def formules_van(xml: bytes, blad: str) -> Iterator[tuple[Plek, bytes]]:
    """Each cell of a sheet that holds a formula, with its text."""
    rij = kolom = rijen = kolommen = 0
    for rijdeel, _, celdeel, _ in (match.groups() for match in _DELEN.finditer(dict(bladen_xml(xml)).get(blad, b""))):
        if celdeel is not None:
            kolom, kolommen = kolom + kolommen, herhaling(celdeel)
            if formule := _FORMULE.search(celdeel):
                yield (rij, kolom), formule[1]
        elif rijdeel is not None:
            rij, rijen, kolom, kolommen = rij + rijen, herhaling(rijdeel), 0, 0


def _bekijk_cel(blad: Odsblad, kenmerken: bytes, plek: Plek, rijen: int, kolommen: int) -> None:
    heeft_waarde, heeft_formule = bool(_WAARDE.search(kenmerken)), b"table:formula=" in kenmerken
    vol = len(blad.fouten) + len(blad.formules) > _MAX_CELLEN
    if b'calcext:value-type="error"' in kenmerken:
        blad.fouten |= dict.fromkeys(() if vol else _cellen(plek, rijen, kolommen), "#FOUT")
    elif heeft_formule and not vol and not heeft_waarde and b'office:value-type="string"' not in kenmerken:
        blad.formules |= set(_cellen(plek, rijen, kolommen))
    if heeft_waarde or heeft_formule:
        blad.rijen, blad.kolommen = max(blad.rijen, plek[0] + rijen), max(blad.kolommen, plek[1] + kolommen)


def _bekijk_tekst(blad: Odsblad, tekst: bytes, plek: Plek, rijen: int, kolommen: int) -> None:
    blad.rijen, blad.kolommen = max(blad.rijen, plek[0] + rijen), max(blad.kolommen, plek[1] + kolommen)
    for cel in _cellen(plek, rijen, kolommen):
        if cel in blad.fouten and tekst:
            blad.fouten[cel] = unescape(tekst.decode(errors="replace"))
        if tekst:
            blad.formules.discard(cel)


def _cellen(plek: Plek, rijen: int, kolommen: int) -> Iterator[Plek]:
    for r in range(plek[0], plek[0] + min(rijen, _MAX_HERHALING)):
        for k in range(plek[1], plek[1] + min(kolommen, _MAX_HERHALING)):
            yield r, k
