"""What stands twice in a file where it can stand once: a parser takes one of the two, and Excel perhaps the other."""

import re
from collections import Counter
from collections.abc import Iterable

from prestatiemonitor.readers.bestand.omvang import Bladrijen

_CEL = re.compile(rb'<c r="([A-Z]{1,3}\d{1,9})"')
_KLEIN = 2 * 2**20  # XML of a sheet of which every cell is looked at; of a larger one where rows come twice


def dubbele_cel(blad: Bladrijen) -> str:
    """A cell that the XML of a sheet gives more than once; empty where there is none."""
    if len(blad.xml) > _KLEIN and blad.lopen_op():
        return ""
    return (_dubbel(_CEL.findall(blad.xml)) or b"").decode()


def dubbel_onderdeel(namen: Iterable[str]) -> str:
    """A part of the file whose name comes twice, capitals aside; empty where there is none."""
    gehad: set[str] = set()
    for naam in namen:
        if naam.lower() in gehad:
            return naam
        gehad.add(naam.lower())
    return ""


def _dubbel(plekken: list[bytes]) -> bytes | None:
    if len(set(plekken)) == len(plekken):
        return None
    return next(plek for plek, aantal in Counter(plekken).items() if aantal > 1)
