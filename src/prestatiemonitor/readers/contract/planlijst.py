"""A list of plans that the monitor wrote itself, known again by its fingerprint as long as nobody changed it.

What stands in such a list was accepted before: a name or a remark by which another list is asked about is no question.
"""

import hashlib
from collections.abc import Iterator, Sequence

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad, Werkboek
from prestatiemonitor.readers.bestand.opmaak import Opmaak
from prestatiemonitor.readers.contract.teruggezonden import is_eigen_uitleg
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.tables.sjabloon import PLANLIJST_BLAD, PLANLIJST_MERK


def vingerafdruk(bladen: Sequence[Blad]) -> str:
    """What differs as soon as a cell with plans does, or how it looks where a reader gives that a meaning.

    What the monitor wrote beside the plans is no part of it.
    """
    som = hashlib.sha256()
    for blad in bladen:
        if blad.naam != PLANLIJST_BLAD and not is_eigen_uitleg(blad):
            waarden = blad.cellen[blad.gevuld].tolist()
            inhoud = (np.argwhere(blad.gevuld).tolist(), [*map(als_tekst, waarden)], sorted(blad.samengevoegd))
            som.update(repr((blad.naam, *inhoud, *_uiterlijk(blad.opmaak))).encode())
    return som.hexdigest()


def _uiterlijk(opmaak: Opmaak) -> Iterator[Sequence[object]]:
    """Colours, comments, and cells that are struck through or show another number than they hold, each in order."""
    for bij_cel in (opmaak.vulling, opmaak.opmerkingen, opmaak.vorm):
        yield sorted(bij_cel.items())
    for cellen in (opmaak.doorgehaald, opmaak.procent, opmaak.procentteken, opmaak.jaar):
        yield sorted(cellen)


def is_onveranderd(werkboek: Werkboek) -> bool:
    """Whether the workbook has the fingerprint that its sheets still have."""
    blad = werkboek.blad(PLANLIJST_BLAD)
    if blad is None or blad.kolommen < 2 or blad.cellen[0, 0] != PLANLIJST_MERK:
        return False
    return bool(blad.cellen[0, 1] == vingerafdruk(werkboek.bladen))
