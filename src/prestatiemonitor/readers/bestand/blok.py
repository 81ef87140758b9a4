"""A block of rows as the process that parses sends it: columns of one kind first, then the cells of all others."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from prestatiemonitor.readers.bestand.blad import GETAL, TEKST, Cellen, Masker
from prestatiemonitor.readers.bestand.kind import GEMENGD


def objecten(waarden: list[Any]) -> Cellen:
    """A row of cells as they are, lists and all."""
    rij = np.empty(len(waarden), dtype=object)
    rij[:] = waarden
    return rij


class Blok(NamedTuple):
    """A block of rows as it comes in: what each column is, the kinds of the mixed ones, all numbers and all texts."""

    rijen: int
    kolommen: npt.NDArray[np.uint8]
    gemengd: npt.NDArray[np.uint8]
    getallen: npt.NDArray[np.float64]
    plekken: npt.NDArray[np.uint32]

    def alle_soorten(self) -> npt.NDArray[np.uint8]:
        """The kind of each cell."""
        soorten = np.broadcast_to(self.kolommen, (self.rijen, len(self.kolommen))).copy()
        soorten[:, self.kolommen == GEMENGD] = self.gemengd
        return soorten

    def zet_getallen(self, cellen: Cellen) -> None:
        """Put the numbers in the cells of this block."""
        heel = np.flatnonzero(self.kolommen == GETAL)
        gehad = len(heel) * self.rijen
        cellen[:, heel] = self.getallen[:gehad].reshape(-1, self.rijen).T
        cellen.T[self._in_gemengd(GETAL).T] = self.getallen[gehad:]

    def teksten(self) -> Iterator[tuple[Masker, npt.NDArray[np.uint32]]]:
        """Cells with text, and which text each has, column by column: whole columns first, then the mixed ones."""
        heel = np.broadcast_to(self.kolommen == TEKST, (self.rijen, len(self.kolommen)))
        gehad = int(heel[:1].sum()) * self.rijen
        if gehad:
            yield heel, self.plekken[:gehad]
        if gehad < len(self.plekken):
            yield self._in_gemengd(TEKST), self.plekken[gehad:]

    def _in_gemengd(self, soort: int) -> Masker:
        masker = np.zeros((self.rijen, len(self.kolommen)), dtype=bool)
        masker[:, self.kolommen == GEMENGD] = self.gemengd == soort
        return masker
