"""A list of plans that the monitor wrote itself, known again by its fingerprint as long as nobody changed it.

What stands in such a list was accepted before: a name or a remark by which another list is asked about is no question.
"""

import hashlib
from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad, Werkboek
from prestatiemonitor.readers.contract.teruggezonden import is_eigen_uitleg
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.tables.sjabloon import PLANLIJST_BLAD, PLANLIJST_MERK


def vingerafdruk(bladen: Sequence[Blad]) -> str:
    """What differs as soon as a cell with plans does; what the monitor wrote beside them is no part of it."""
    som = hashlib.sha256()
    for blad in bladen:
        if blad.naam != PLANLIJST_BLAD and not is_eigen_uitleg(blad):
            waarden = blad.cellen[blad.gevuld].tolist()
            som.update(repr((blad.naam, np.argwhere(blad.gevuld).tolist(), [*map(als_tekst, waarden)])).encode())
    return som.hexdigest()


def is_onveranderd(werkboek: Werkboek) -> bool:
    """Whether the workbook has the fingerprint that its sheets still have."""
    blad = werkboek.blad(PLANLIJST_BLAD)
    if blad is None or blad.kolommen < 2 or blad.cellen[0, 0] != PLANLIJST_MERK:
        return False
    return bool(blad.cellen[0, 1] == vingerafdruk(werkboek.bladen))
