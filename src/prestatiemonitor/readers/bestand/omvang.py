"""How many rows and columns a sheet spans, from its XML, while a parser reserves room for all of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import lt
from string import ascii_uppercase

import numpy as np

_ELEMENT = re.compile(rb"""<(?:\w+:)?(row|c)\b((?:[^>"']|"[^"]*"|'[^']*')*+)>""")
_PLAATS = re.compile(rb"""\br\s*=\s*["']([A-Za-z]*)(\d*)["']""")
_NAMEN = re.compile(rb"(?:[A-Z]{1,4}\d{1,9} )*+")
_BEGIN_CEL, _EIND_RIJ = b'<c r="', b"</row>"
_LETTER = _EIND_RIJ.index(b"w")  # one that stands in little else of a sheet, so that it is soon found
_HAP = 2**18  # bytes at a time, so that what is made of them stays in the cache of a processor
_CIJFERS, _LETTERS = b"0123456789", ascii_uppercase.encode()


@dataclass(frozen=True, eq=False)
class Bladrijen:
    """The XML of a sheet in .xlsx, of which several checks look at the last cell of each row."""

    xml: bytes

    @cached_property
    def laatste(self) -> list[bytes] | None:
        """The name of the last cell of each row that has one; None where rows and cells are written otherwise."""
        xml, namen = self.xml, list[bytes]()
        plek = max(xml.find(b"<sheetData"), 0)
        for eind in _rijeinden(xml, plek):
            begin = xml.rfind(_BEGIN_CEL, plek, eind) + len(_BEGIN_CEL)
            if begin >= len(_BEGIN_CEL):
                namen.append(xml[begin : xml.find(b'"', begin)])
            elif xml.find(b"<c", plek, eind) >= 0:
                return None
            plek = eind + len(_EIND_RIJ)
        if xml.find(b"<c ", plek) >= 0 or xml.find(b":row", plek) >= 0:
            return None
        return namen if _NAMEN.fullmatch(b" ".join([*namen, b""])) else None

    @cached_property
    def nummers(self) -> list[int] | None:
        """The number of each row that has cells, where `laatste` tells."""
        return None if self.laatste is None else [int(cel.lstrip(_LETTERS)) for cel in self.laatste]

    def ruime_omvang(self) -> tuple[int, int] | None:
        """Rows and columns that the sheet spans, blank cells included, going by the last cell of each row.

        None where rows and cells are not written as `<row …><c r="AB12"`; a file that puts them in another order may
        span more, and the limits on the process that parses are for those.
        """
        if self.laatste is None or self.nummers is None:
            return None
        kolommen = max(map(_kolomnummer, {cel.rstrip(_CIJFERS) for cel in self.laatste}), default=0)
        return max(self.nummers, default=0), kolommen

    def lopen_op(self) -> bool:
        """Whether each row has a higher number than the one before; if so, none stands twice."""
        return self.nummers is not None and all(map(lt, self.nummers, self.nummers[1:]))


def _rijeinden(xml: bytes, vanaf: int) -> Iterator[int]:
    """Where the rows of a sheet end."""
    tekens = np.frombuffer(xml, dtype=np.uint8)
    for begin in range(vanaf, len(tekens), _HAP):
        plekken = np.flatnonzero(tekens[begin : begin + _HAP] == _EIND_RIJ[_LETTER]) + begin - _LETTER
        plekken = plekken[(plekken >= vanaf) & (plekken <= len(tekens) - len(_EIND_RIJ))]
        for i, teken in enumerate(_EIND_RIJ):
            plekken = plekken[tekens[plekken + i] == teken]
        yield from plekken.tolist()


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
