"""How many rows and columns a sheet spans, from its XML, while a parser reserves room for all of them."""

import re

_ELEMENT = re.compile(rb"""<(?:\w+:)?(row|c)\b((?:[^>"']|"[^"]*"|'[^']*')*+)>""")
_PLAATS = re.compile(rb"""\br\s*=\s*["']([A-Za-z]*)(\d*)["']""")
_PLEK = re.compile(rb'<c r="([A-Z]{1,4})(\d{1,9})"')
_BEGIN_CEL = b'<c r="'
_NA_AZ = re.compile(rb'<c (?:r="(?:[B-Z][A-Z]|[A-Z]{3})|[^r])')
_BEGIN = 100_000


def ruime_omvang(xml: bytes) -> tuple[int, int] | None:
    """Rows and columns that a sheet in .xlsx spans, blank cells included, going by the last cell of each row.

    None where rows and cells are not written as `<row …><c r="AB12"`; a file that puts them in another order may span
    more, and the limits on the process that parses are for those. A sheet within AZ is not looked at row by row.
    """
    rijen, breedste = 0, b""
    plek = xml.find(b"<sheetData")
    if _BEGIN_CEL in xml[plek : plek + _BEGIN] and not _NA_AZ.search(xml):
        laatste = _PLEK.match(xml, xml.rfind(_BEGIN_CEL))
        return (int(laatste[2]), 52) if laatste else None
    while plek >= 0 and (eind := xml.find(b"</row>", plek)) >= 0:
        begin = xml.rfind(_BEGIN_CEL, plek, eind)
        if begin >= 0:
            match = _PLEK.match(xml, begin)
            if not match:
                return None
            letters, cijfers = match.groups()
            rijen = max(rijen, int(cijfers))
            if (len(letters), letters) > (len(breedste), breedste):
                breedste = letters
        elif xml.rfind(b"<c", plek, eind) >= 0:
            return None
        plek = eind + 6
    rest = xml[plek:] if plek >= 0 else xml
    return None if b"<c " in rest or b":row" in rest else (rijen, _kolomnummer(breedste))


def omvang_xlsx(xml: bytes) -> tuple[int, int]:
    """Rows and columns of a sheet in .xlsx up to the last cell with content; one without a place follows the last."""
    rij = kolom = rijen = kolommen = 0
    for element in _ELEMENT.finditer(xml):
        soort, kenmerken = element.groups()
        plaats = _PLAATS.search(kenmerken)
        letters, cijfers = plaats.groups() if plaats else (b"", b"")
        if soort == b"row":
            rij, kolom = int(cijfers or rij + 1), 0
            continue
        kolom = _kolomnummer(letters.upper()) if letters else kolom + 1
        if not kenmerken.endswith(b"/"):
            rijen, kolommen = max(rijen, int(cijfers or rij)), max(kolommen, kolom)
    return rijen, kolommen


def _kolomnummer(letters: bytes) -> int:
    nummer = 0
    for letter in letters:
        nummer = nummer * 26 + letter - 64
    return nummer
