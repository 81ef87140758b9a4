"""Fill colours, struck-through cells and comments of an .xls, and its formulas that only add up, from its records."""

import struct
from collections.abc import Iterator

from prestatiemonitor.readers.bestand.biff import CONTINUE, FORMULA, bladen, records
from prestatiemonitor.readers.bestand.bladscan import Bereik, Plek
from prestatiemonitor.readers.bestand.formules import Formules
from prestatiemonitor.readers.bestand.kleuren import PALET, WIT
from prestatiemonitor.readers.bestand.ole2 import Ole2
from prestatiemonitor.readers.bestand.opmaak import (
    Opmaak,
    Opmaakbouw,
    Stijl,
    toont_anders,
    toont_jaar,
    toont_procent,
    toont_procentteken,
)

_FONT, _XF, _PALETTE, _FORMAT = 0x0031, 0x00E0, 0x0092, 0x041E
_NUMBER, _LABELSST, _LABEL, _RK, _BLANK, _BOOLERR, _MULRK, _MULBLANK = (
    0x0203, 0x00FD, 0x0204, 0x027E, 0x0201, 0x0205, 0x00BD, 0x00BE,
)  # fmt: skip
_EEN_CEL = {_NUMBER, _LABELSST, _LABEL, _RK, _BLANK, _BOOLERR, FORMULA}
_NOTE, _OBJ, _TXO = 0x001C, 0x005D, 0x01B6
_ZONDER_NUMMER = 4  # fonts are counted 0, 1, 2, 3, 5, 6, …
_SOM_KORT, _SOM_LANG = b"\x19\x10\x00\x00", b"\x01\x04\x00"


def _blad(inhoud: bytes, naam: str) -> tuple[bytes, int] | None:
    stroom = Ole2(inhoud).stroom("workbook")
    return next(((stroom, blad.begin) for blad in bladen(stroom) if blad.naam == naam), None)


def opmaak_xls(inhoud: bytes, naam: str, omvang: tuple[int, int]) -> Opmaak:
    """The Opmaak of a sheet, for cells within its values."""
    gevonden = _blad(inhoud, naam)
    if not gevonden:
        return Opmaak()
    stroom, begin = gevonden
    stijlen = _stijlen(stroom)
    bouw = Opmaakbouw(omvang)
    for plek, nummer in _celstijlen(stroom, begin):
        if nummer < len(stijlen) and stijlen[nummer] != Stijl():
            bouw.zet(plek, stijlen[nummer])
    bouw.opmerkingen.update(_opmerkingen(stroom, begin))
    return bouw.opmaak()


def _stijlen(stroom: bytes) -> list[Stijl]:
    strepen: list[bool] = []
    vormen: list[tuple[int, int, int, int]] = []
    procenten = {9, 10}  # 0% and 0,00%, which every workbook has
    tekens: set[int] = set()
    jaren: set[int] = set()
    anders = dict.fromkeys((5, 6, 7, 8, 42, 44), "€")  # amounts of money that every workbook has
    palet = list(PALET)
    for soort, plek, lengte in records(stroom):
        if soort == _FONT and lengte >= 4:
            strepen.append(bool(stroom[plek + 2] & 0x08))
        elif soort == _XF and lengte >= 20:
            patroon = struct.unpack_from("<I", stroom, plek + 14)[0] >> 26
            vormen.append((*struct.unpack_from("<2H", stroom, plek), patroon, stroom[plek + 18] & 0x7F))
        elif soort == _FORMAT and lengte >= 5:
            ruw = stroom[plek + 5 : plek + lengte]
            code = ruw.decode("utf-16-le", "replace") if stroom[plek + 4] & 1 else ruw.decode("latin-1")
            if toont_anders(code):
                anders[struct.unpack_from("<H", stroom, plek)[0]] = code
            if toont_jaar(code):
                jaren.add(struct.unpack_from("<H", stroom, plek)[0])
            if toont_procent(code) or toont_procentteken(code):
                (procenten if toont_procent(code) else tekens).add(struct.unpack_from("<H", stroom, plek)[0])
        elif soort == _PALETTE and lengte >= 2:
            for i in range(min(struct.unpack_from("<H", stroom, plek)[0], len(palet) - 8, (lengte - 2) // 4)):
                palet[8 + i] = stroom[plek + 2 + i * 4 : plek + 5 + i * 4].hex().upper()
    stijlen = []
    for letter, vorm, patroon, nummer in vormen:
        eigen = letter - (letter > _ZONDER_NUMMER)
        kleur = palet[nummer] if patroon and nummer < len(palet) else ""
        streep = eigen < len(strepen) and strepen[eigen]
        toont = {"procent": vorm in procenten, "procentteken": vorm in tekens, "jaar": vorm in jaren}
        stijlen.append(Stijl("" if kleur == WIT else kleur, streep, **toont, vorm=anders.get(vorm, "")))
    return stijlen


def _celstijlen(stroom: bytes, begin: int) -> Iterator[tuple[Plek, int]]:
    for soort, plek, lengte in records(stroom, begin):
        if soort in _EEN_CEL and lengte >= 6:
            rij, kolom, nummer = struct.unpack_from("<3H", stroom, plek)
            yield (rij, kolom), nummer
        elif soort in (_MULRK, _MULBLANK) and lengte >= 6:
            rij, kolom = struct.unpack_from("<2H", stroom, plek)
            stap = 6 if soort == _MULRK else 2
            for i in range((lengte - 6) // stap):
                yield (rij, kolom + i), struct.unpack_from("<H", stroom, plek + 4 + i * stap)[0]


def _opmerkingen(stroom: bytes, begin: int) -> dict[Plek, str]:
    """Notes: a record that names the cell and an object, and the text that follows that object."""
    plekken: dict[int, Plek] = {}
    teksten: dict[int, str] = {}
    voorwerp, vorige = -1, 0
    for soort, plek, lengte in records(stroom, begin):
        if soort == _OBJ and lengte >= 8:
            voorwerp = struct.unpack_from("<H", stroom, plek + 6)[0]
        elif soort == CONTINUE and vorige == _TXO and lengte > 1:
            ruw = stroom[plek + 1 : plek + lengte]
            teksten[voorwerp] = ruw.decode("utf-16-le", "replace") if stroom[plek] & 1 else ruw.decode("latin-1")
        elif soort == _NOTE and lengte >= 8:
            rij, kolom, _, nummer = struct.unpack_from("<4H", stroom, plek)
            plekken[nummer] = rij, kolom
        vorige = soort
    return {plek: teksten[nummer].strip() for nummer, plek in plekken.items() if nummer in teksten}


def formules_xls(inhoud: bytes, naam: str) -> Formules:
    """The formulas of a sheet; of those that add up, only a sum over one range is recognised."""
    gevonden = _blad(inhoud, naam)
    if not gevonden:
        return Formules()
    stroom, begin = gevonden
    cellen: set[Plek] = set()
    sommen: dict[Plek, tuple[Bereik, ...]] = {}
    for soort, plek, lengte in records(stroom, begin):
        if soort == FORMULA and lengte >= 22:
            cel = struct.unpack_from("<2H", stroom, plek)
            cellen.add(cel)
            if som := _som(stroom[plek + 22 : plek + lengte]):
                sommen[cel] = (som,)
    return Formules(frozenset(cellen), sommen)


def _som(tekens: bytes) -> Bereik | None:
    """The range of `SUM(range)` as tokens: an area, then the sum as an attribute or as a function of one argument."""
    is_gebied = tekens[:1] in (b"\x25", b"\x45", b"\x65") and len(tekens) >= 13
    na = tekens[9:]
    is_som = na[:4] == _SOM_KORT or (na[:1] in (b"\x22", b"\x42", b"\x62") and na[1:4] == _SOM_LANG)
    if not is_gebied or not is_som:
        return None
    r1, r2, k1, k2 = struct.unpack_from("<4H", tekens, 1)
    return r1, k1 & 0xFF, r2, k2 & 0xFF
