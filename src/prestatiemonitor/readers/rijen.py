"""Many rows or columns of a sheet at once: taken in the fastest way, and which of their cells say nothing."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad, Masker
from prestatiemonitor.readers.woorden.cellen import lege_waarden


def aaneen(nummers: Sequence[int] | np.ndarray) -> np.ndarray | slice:
    """Numbers of rows or columns as a slice where they follow each other, as nearly all do: those are not copied."""
    if isinstance(nummers, list) and nummers and nummers == [*range(nummers[0], nummers[0] + len(nummers))]:
        return slice(nummers[0], nummers[0] + len(nummers))  # seen sooner than when it is made an array first
    index = np.asarray(nummers, dtype=int)
    if len(index) and index[-1] - index[0] + 1 == len(index) and (np.diff(index) == 1).all():
        return slice(int(index[0]), int(index[-1]) + 1)
    return index


def zijn_leeg_in(blad: Blad, rijen: Sequence[int] | np.ndarray | slice, kolom: int) -> Masker:
    """Where the cells of a column are blank or a word for unknown; nearly always there is no such word in it."""
    waarden = blad.gelezen[rijen, kolom].tolist()
    leeg = lege_waarden(waarden)
    if len(leeg) == 1:  # only what is blank
        return np.asarray(~blad.gelezen_gevuld[rijen, kolom])
    return np.array([waarde in leeg for waarde in waarden], dtype=bool)
