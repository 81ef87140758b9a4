"""What a workbook states itself, beside what its parts add up to: kept for the ledger, equal or not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from prestatiemonitor.readers.bestand.blad import Blad

PLANTOTAAL = "woningen van het plan"
KOLOMMEN = ("blad", "cel", "wat", "gesteld", "berekend")


@dataclass(frozen=True)
class Controle:
    """One comparison: the cell with the stated number, what it is the total of, and what the parts add up to."""

    blad: str
    cel: str
    wat: str
    gesteld: int
    berekend: int

    @property
    def gelijk(self) -> bool:
        return self.gesteld == self.berekend


@dataclass(frozen=True, eq=False)
class Controlereeks:
    """The comparisons of one column of one sheet, kept as arrays: a list of 5,000 plans compares some 15,000 cells."""

    blad: Blad
    kolom: int
    wat: str
    rijen: np.ndarray
    gesteld: np.ndarray
    berekend: np.ndarray

    def __iter__(self) -> Iterator[Controle]:
        return (Controle(*regel) for regel in self.tabel().itertuples(index=False, name=None))

    def tabel(self) -> pd.DataFrame:
        """One row per comparison."""
        plaatsen = [self.blad.plaats(rij, self.kolom) for rij in self.rijen.tolist()]
        return pd.DataFrame(
            {
                "blad": [blad for blad, _ in plaatsen],
                "cel": [cel for _, cel in plaatsen],
                "wat": self.wat,
                "gesteld": self.gesteld.astype("int64"),
                "berekend": self.berekend.astype("int64"),
            },
            columns=KOLOMMEN,
        )


def controlereeks(
    blad: Blad, kolom: int, wat: str, rijen: Iterable[int], gesteld: np.ndarray, berekend: np.ndarray
) -> Controlereeks:
    """The comparisons of one column where both numbers are known."""
    bekend = np.flatnonzero(np.isfinite(gesteld) & np.isfinite(berekend))
    index = np.asarray(rijen, dtype=int)
    return Controlereeks(blad, kolom, wat, index[bekend], gesteld[bekend], berekend[bekend])


def controles_tabel(reeksen: Iterable[Controlereeks]) -> pd.DataFrame:
    """All comparisons of a workbook under each other: `blad`, `cel`, `wat`, `gesteld`, `berekend`, `gelijk`."""
    delen = [reeks.tabel() for reeks in reeksen if len(reeks.rijen)]
    tabel = pd.concat(delen, ignore_index=True) if delen else pd.DataFrame(columns=[*KOLOMMEN])
    return tabel.assign(gelijk=tabel["gesteld"] == tabel["berekend"])
