"""One column of cells into numbers: counts, years and shares, each with its meldingen."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import als_tekst, lees_getal
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

_GROOTSTE_AANTAL = 1e9  # beyond this a cell is no count of anything
_KLEINSTE_PROCENT = 2  # a bare number from here on is a percentage; between 1 and 2 nobody can tell


class Getallezer:
    """Reads the cells of one sheet's rows, column by column; every problem becomes a Melding at its cell."""

    def __init__(self, lezing: Lezing, blad: Blad, rijen: Sequence[int], *, punt_is_komma: bool = False) -> None:
        self.lezing = lezing
        self.blad = blad
        self.rijen = rijen
        self.punt_is_komma = punt_is_komma  # in the contract's own layout a dot is a decimal mark, also in text
        self._index = aaneen(rijen)

    def cellen(self, kolom: int) -> list[Any]:
        cellen: list[Any] = self.blad.gelezen[self._index, kolom].tolist()
        return cellen

    def getallen(self, kolom: int) -> np.ndarray:
        """Numbers, NaN where nothing is known; text that is no number is a `fout`."""
        uit = np.array(self.blad.getallen[self._index, kolom])
        for i in np.flatnonzero(self.blad.gevuld[self._index, kolom] & np.isnan(uit)).tolist():
            uit[i] = self._lees(i, kolom, self.blad.cellen[self.rijen[i], kolom])
        return uit

    def _lees(self, i: int, kolom: int, waarde: object) -> float:
        getal, soort = lees_getal(self._toegewezen(i, kolom, waarde), punt_is_komma=self.punt_is_komma)
        if soort == "tekst":
            self.meld(ms.GEEN_GETAL, i, kolom)
        elif soort == "leeg":
            self.meld(ms.GETAL_ONTBREEKT, i, kolom)
        elif soort == "bereik":
            self.meld(ms.GETAL_BEREIK, i, kolom, waarde=als_tekst(getal))
        elif soort == "geschat":
            self.meld(ms.GETAL_GESCHAT, i, kolom, waarde=als_tekst(getal))
        return np.nan if getal is None else getal

    def _toegewezen(self, i: int, kolom: int, waarde: Any) -> Any:
        """What the assignment says that the text in a cell stands for; else what stands there."""
        if not isinstance(waarde, str) or not self.lezing.indeling.bladen:
            return waarde
        return self.lezing.indeling.blad(self.blad.plaats(self.rijen[i], kolom)[0]).waarde(waarde) or waarde

    def hele_getallen(self, kolom: int, *, negatief_mag: bool = False) -> np.ndarray:
        """Whole numbers as floats, NaN where unknown; fractions and negatives (unless allowed) are a `fout`."""
        if (gewoon := self._gewone_aantallen(kolom)) is not None:
            return gewoon
        getallen = self.getallen(kolom)
        gebroken = ~np.isnan(getallen) & ((getallen != np.floor(getallen)) | (np.abs(getallen) > _GROOTSTE_AANTAL))
        for i in np.nonzero(gebroken)[0]:
            self.meld(ms.GEEN_GEHEEL_GETAL, int(i), kolom)
        getallen[gebroken] = np.nan
        if not negatief_mag:
            for i in np.nonzero(getallen < 0)[0]:
                self.meld(ms.NEGATIEF, int(i), kolom)
            getallen[getallen < 0] = np.nan
        return getallen

    def _gewone_aantallen(self, kolom: int) -> np.ndarray | None:
        """The numbers of a column in which each cell is blank or a count, as nearly all are; else None."""
        getallen = self.blad.getallen[self._index, kolom]
        heel = np.count_nonzero(np.floor(getallen) == getallen)
        if heel != np.count_nonzero(self.blad.gevuld[self._index, kolom]):
            return None
        if heel and not (np.fmin.reduce(getallen) >= 0 and np.fmax.reduce(getallen) <= _GROOTSTE_AANTAL):
            return None
        return np.array(getallen)

    def jaren(self, kolom: int) -> np.ndarray:
        """Years; a number that is no possible year is a `fout`."""
        jaren = self.getallen(kolom)
        fout = ~np.isnan(jaren) & ((jaren < EERSTE_JAAR) | (jaren > LAATSTE_JAAR) | (jaren != np.floor(jaren)))
        for i in np.nonzero(fout)[0]:
            self.meld(ms.JAAR_ONMOGELIJK, int(i), kolom)
        jaren[fout] = np.nan
        return jaren

    def aandelen(self, kolom: int) -> list[float | None]:
        """Shares 0–1: 0.8, `80%` and 80 are all 0.8; 1.5 is none, for who means 1.5% writes the sign."""
        uit: list[float | None] = []
        for i, waarde in enumerate(self.cellen(kolom)):
            procent = isinstance(waarde, str) and "%" in waarde
            kaal = waarde.replace("%", " ").strip() if isinstance(waarde, str) else waarde
            getal, soort = lees_getal(kaal, punt_is_komma=self.punt_is_komma)
            if soort in ("tekst", "bereik"):
                self.meld(ms.GEEN_GETAL, i, kolom)
                getal = None
            if getal is not None and (procent or getal >= _KLEINSTE_PROCENT):
                getal /= 100
            if getal is not None and not 0 <= getal <= 1:
                self.meld(ms.KANS_ONMOGELIJK, i, kolom)
                getal = None
            uit.append(getal)
        return uit

    def meld(self, soort: Meldingsoort, i: int, kolom: int, **velden: object) -> None:
        self.lezing.meld(soort, self.blad, self.rijen[i], kolom, **velden)


def als_geheel(getallen: np.ndarray) -> pd.arrays.IntegerArray:
    """Floats with NaN as a nullable integer column."""
    onbekend = np.isnan(getallen)
    return pd.arrays.IntegerArray(np.where(onbekend, 0, getallen).astype("int64"), onbekend)
