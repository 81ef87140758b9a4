"""The records of an .xls (BIFF8): its sheets, and for each the records between its beginning and its end."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

BOF, EOF, BOUNDSHEET, CONTINUE = 0x0809, 0x000A, 0x0085, 0x003C
ROW, COLINFO, BOOLERR, FORMULA, SUPBOOK = 0x0208, 0x007D, 0x0205, 0x0006, 0x01AE
_KOP = struct.Struct("<HH")
_WERKBLAD = 0


@dataclass(frozen=True)
class Biffblad:
    """A worksheet as the workbook names it, and where its records begin."""

    naam: str
    begin: int


def records(stroom: bytes, begin: int = 0) -> Iterator[tuple[int, int, int]]:
    """Kind, place and length of each record from `begin` to the end of that part; parts inside it are passed over."""
    plek, diepte = begin, 0
    while plek + 4 <= len(stroom):
        soort, lengte = _KOP.unpack_from(stroom, plek)
        plek += 4
        if soort == BOF:
            diepte += 1
        elif soort == EOF:
            diepte -= 1
            if diepte <= 0:
                return
        elif diepte == 1 and plek + lengte <= len(stroom):
            yield soort, plek, lengte
        plek += lengte


def bladen(stroom: bytes) -> list[Biffblad]:
    """The worksheets, in the order of the workbook; charts and macro sheets are none."""
    gevonden = []
    for soort, plek, lengte in records(stroom):
        if soort == BOUNDSHEET and lengte > 8:
            begin, _, wat, tekens, vlag = struct.unpack_from("<IBBBB", stroom, plek)
            if wat == _WERKBLAD:
                gevonden.append(Biffblad(tekst(stroom[plek + 8 : plek + lengte], tekens, vlag), begin))
    return gevonden


def tekst(deel: bytes, tekens: int, vlag: int) -> str:
    """Characters of one byte, or of two where the flag says so."""
    return deel[: tekens * 2].decode("utf-16-le", "replace") if vlag & 1 else deel[:tekens].decode("latin-1")
