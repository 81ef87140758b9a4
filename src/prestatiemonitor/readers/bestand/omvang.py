"""How many rows and columns a sheet spans, from its XML, before a parser reserves room for all of them."""

import re

import numpy as np

_ELEMENT = re.compile(rb"""<(?:\w+:)?(row|c)\b((?:[^>"']|"[^"]*"|'[^']*')*+)>""")
_PLAATS = re.compile(rb"""\br\s*=\s*["']([A-Za-z]*)(\d*)["']""")
_CIJFERS = 7
_GEWOON = (9_999, 52)  # up to AZ9999: what a list of plans reaches
_BUITENGEWOON = re.compile(rb'<c r="(?:[B-Z][A-Z]|[A-Z]{3}|[A-Z]{1,2}\d{5})')


def ruime_omvang(xml: bytes) -> tuple[int, int] | None:
    """Rows and columns that a sheet in .xlsx spans at most, blank cells included; None where that takes a closer look.

    It needs none where every cell begins with its place, as in `<c r="AB12"`, and none is beyond column ZZ. A sheet
    that stays within AZ9999 is not looked at any closer.
    """
    cellen = xml.count(b'<c r="')
    begin, eind = xml.find(b"<sheetData"), xml.rfind(b"</sheetData>")
    if not cellen or b":c" in xml or begin < 0 or cellen != xml.count(b"<c", begin, eind):
        return None
    if not _BUITENGEWOON.search(xml):
        return _GEWOON
    tekens = np.frombuffer(xml, dtype=np.uint8)
    aanhaling = np.flatnonzero(tekens == ord('"'))
    plek = aanhaling[(aanhaling > 3) & (aanhaling < len(xml) - _CIJFERS - 4)] + 1
    plek = plek[(tekens[plek - 2] == ord("=")) & (tekens[plek - 3] == ord("r")) & (tekens[plek - 4] <= ord(" "))]
    plek = plek[tekens[plek] >= ord("A")]
    gevonden = len(plek)
    letters, tweede = tekens[plek].astype(np.int64) & 0x1F, tekens[plek + 1] >= ord("A")
    kolommen = np.where(tweede, letters * 26 + (tekens[plek + 1] & 0x1F), letters)
    plek, rijen = plek + 1 + tweede, np.zeros_like(letters)
    for _ in range(_CIJFERS):
        cijfer = tekens[plek].astype(np.int64) - ord("0")
        is_cijfer = (cijfer >= 0) & (cijfer <= 9)
        rijen = np.where(is_cijfer, rijen * 10 + cijfer, rijen)
        plek = plek + is_cijfer
    if gevonden < cellen or not (tekens[plek] == ord('"')).all():
        return None
    return int(rijen.max()), int(kolommen.max())


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
