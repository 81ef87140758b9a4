"""Error cells in an old .xls, which the parser reads as blank: found as records in the bytes of the file."""

import re

from prestatiemonitor.readers.woorden.cellen import celnaam

# BIFF8: BOOLERR (05 02, 8 bytes: row, column, format, code, 1) and FORMULA (06 00) with an error as its result.
_FOUTCODE = rb"[\x00\x07\x0f\x17\x1d\x24\x2a]"
_BOOLERR = re.compile(rb"\x05\x02\x08\x00(..)([\x00-\xff]\x00)..(" + _FOUTCODE + rb")\x01", re.DOTALL)
_FORMULE = re.compile(
    rb"\x06\x00.\x00(..)([\x00-\xff]\x00)..\x02\x00(" + _FOUTCODE + rb")\x00\x00\x00\xff\xff", re.DOTALL
)


def foutcellen(inhoud: bytes) -> list[str]:
    """The names of the cells with an Excel error, of whichever sheet; a record over the edge of a sector is missed."""
    plaatsen = {
        (int.from_bytes(rij, "little"), int.from_bytes(kolom, "little"))
        for patroon in (_BOOLERR, _FORMULE)
        for rij, kolom, _ in patroon.findall(inhoud)
    }
    return [celnaam(rij, kolom) for rij, kolom in sorted(plaatsen)]
