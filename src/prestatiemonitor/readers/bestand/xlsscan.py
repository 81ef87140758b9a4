"""What the parser is blind to in an old .xls: error cells, formulas without a value, what is hidden, what is linked."""

import struct
from dataclasses import dataclass, field

from prestatiemonitor.readers.bestand.biff import (
    BOOLERR,
    COLINFO,
    FORMULA,
    ROW,
    SUPBOOK,
    Biffblad,
    bladen,
    records,
    tekst,
)  # fmt: skip
from prestatiemonitor.readers.bestand.bladscan import Bladscan
from prestatiemonitor.readers.bestand.ole2 import Beschadigd, Ole2

FOUTEN = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!",
    0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip
_GEEN_GETAL = b"\xff\xff"  # at the end of a result that is text, a truth value or an error
_UITKOMST_FOUT, _UITKOMST_LEEG = 2, 3
_EIGEN_BOEK, _INVOEGTOEPASSING = 0x0401, 0x3A01
_MAX_KOLOM = 255


@dataclass
class Xlsscan:
    """Of a whole .xls: the scan of each sheet by its name, and where it links to."""

    bladen: dict[str, Bladscan] = field(default_factory=dict)
    koppelingen: list[str] = field(default_factory=list)


@dataclass
class _Blad:
    fouten: dict[tuple[int, int], str] = field(default_factory=dict)
    formules: set[tuple[int, int]] = field(default_factory=set)
    leeg: set[tuple[int, int]] = field(default_factory=set)  # formulas of which the result says blank
    rijen: set[int] = field(default_factory=set)
    kolommen: set[int] = field(default_factory=set)

    def bekijk(self, stroom: bytes, soort: int, plek: int, lengte: int) -> None:
        if soort == FORMULA and lengte >= 16:
            rij, kolom, _, uitkomst = struct.unpack_from("<3H8s", stroom, plek)
            self.formules.add((rij, kolom))
            if uitkomst.endswith(_GEEN_GETAL) and uitkomst[0] == _UITKOMST_FOUT:
                self.fouten[rij, kolom] = FOUTEN.get(uitkomst[2], "#FOUT")
            elif uitkomst.endswith(_GEEN_GETAL) and uitkomst[0] == _UITKOMST_LEEG:
                self.leeg.add((rij, kolom))
        elif soort == BOOLERR and lengte >= 8:
            rij, kolom, _, waarde, is_fout = struct.unpack_from("<3HBB", stroom, plek)
            if is_fout:
                self.fouten[rij, kolom] = FOUTEN.get(waarde, "#FOUT")
        elif soort == ROW and lengte >= 14:
            if stroom[plek + 12] & 0x20:
                self.rijen.add(struct.unpack_from("<H", stroom, plek)[0])
        elif soort == COLINFO and lengte >= 10:
            eerste, laatste, _, _, kenmerken = struct.unpack_from("<5H", stroom, plek)
            if kenmerken & 1:
                self.kolommen.update(range(eerste, min(laatste, _MAX_KOLOM) + 1))


def scan_xls(inhoud: bytes) -> Xlsscan | None:
    """The scan of an .xls; None where its records cannot be followed.

    A formula that was never computed has a blank result, and so has one that gives no text. So they are without a value
    only where no formula of the workbook has another result: then it was never computed.
    """
    try:
        stroom = Ole2(inhoud).stroom("workbook")
        gevonden = {blad.naam: _bekijk(stroom, blad) for blad in bladen(stroom)}
        koppelingen = [
            naam for soort, plek, lengte in records(stroom) if soort == SUPBOOK for naam in _doel(stroom, plek, lengte)
        ]
    except (Beschadigd, struct.error, IndexError):
        return None
    nooit_berekend = all(blad.leeg == blad.formules for blad in gevonden.values())
    return Xlsscan(
        {
            naam: Bladscan(
                blad.fouten,
                frozenset(blad.leeg if nooit_berekend else ()),
                frozenset(blad.rijen),
                frozenset(blad.kolommen),
                bool(blad.formules),
            )
            for naam, blad in gevonden.items()
        },
        koppelingen,
    )


def _bekijk(stroom: bytes, blad: Biffblad) -> _Blad:
    gevonden = _Blad()
    for soort, plek, lengte in records(stroom, blad.begin):
        if soort in (FORMULA, BOOLERR, ROW, COLINFO):
            gevonden.bekijk(stroom, soort, plek, lengte)
    return gevonden


def _doel(stroom: bytes, plek: int, lengte: int) -> list[str]:
    """The workbook or the program that a SUPBOOK record names; control characters separate the parts of a path."""
    _, tekens = struct.unpack_from("<HH", stroom, plek)
    if tekens in (_EIGEN_BOEK, _INVOEGTOEPASSING) or lengte < 6:
        return []
    ruw = tekst(stroom[plek + 5 : plek + lengte], tekens, stroom[plek + 4])
    naam = ruw.lstrip("\x00\x01\x02\x04\x05").translate({1: "", 2: "\\", 3: "\\", 4: "..\\", 5: "\\", 0: ""})
    return [naam] if naam.strip() else []
