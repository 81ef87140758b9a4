"""How many rows and columns a sheet spans, from its XML, before a parser reserves room for all of them."""

import re

import numpy as np

_NA_KOP = 60  # the XML declaration may have other quotes than the sheet itself
_DICHTBIJ = (9_999, 702)
_CEL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]+)(\d+)["']""")


def omvang_xlsx(xml: bytes) -> tuple[int, int]:
    """Rows and columns of a sheet in .xlsx, from the names of its cells; a quick look gives at most 9,999 by 702."""
    if not _verre_cellen(xml):
        return _DICHTBIJ
    plaatsen = {(letters.upper(), int(cijfers)) for letters, cijfers in _CEL.findall(xml)}
    return (
        max((rij for _, rij in plaatsen), default=0),
        max((_kolomnummer(letters) for letters in {letters for letters, _ in plaatsen}), default=0),
    )


def _verre_cellen(xml: bytes) -> bool:
    """Whether any `r="…"` has three letters or five figures (or has quotes that this look would miss)."""
    if xml.find(b"'", _NA_KOP) >= 0 and b"r='" in xml:
        return True
    tekens = np.frombuffer(xml, dtype=np.uint8)
    begin = np.flatnonzero(tekens == ord('"'))
    begin = begin[(begin > 3) & (begin < len(xml) - 8)] + 1
    begin = begin[(tekens[begin - 2] == ord("=")) & (tekens[begin - 3] == ord("r")) & (tekens[begin - 4] <= ord(" "))]
    tweede_letter, derde_letter = (tekens[begin + k] >= ord("A") for k in (1, 2))
    eerste_letter = tekens[begin] >= ord("A")
    vijfde_cijfer = tekens[begin + eerste_letter + tweede_letter + 4]
    ver = (tweede_letter & derde_letter) | ((vijfde_cijfer >= ord("0")) & (vijfde_cijfer <= ord("9")))
    return bool((eerste_letter & ver).any())


def _kolomnummer(letters: bytes) -> int:
    nummer = 0
    for letter in letters:
        nummer = nummer * 26 + letter - 64
    return nummer
