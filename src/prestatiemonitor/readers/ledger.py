"""The ledger: every non-empty cell of every sheet exactly once, with what was done with it."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from prestatiemonitor.readers.cellen import als_tekst, is_getal, kolomletter
from prestatiemonitor.readers.grid import Blad
from prestatiemonitor.tables.schemas import CELVERANTWOORDING
from prestatiemonitor.tables.waarden import ROL

_ROLNUMMER = {rol: nummer for nummer, rol in enumerate(ROL, start=1)}


class Bladverantwoording:
    """What was done with the cells of one sheet; a later booking of a cell replaces an earlier one."""

    def __init__(self, blad: Blad) -> None:
        self.blad = blad
        self._rol = np.zeros(blad.cellen.shape, dtype=np.uint8)
        self._uitleg = np.zeros(blad.cellen.shape, dtype=np.uint16)
        self._uitleggen: list[tuple[str, str]] = [("", "")]
        self._nummers: dict[tuple[str, str], int] = {("", ""): 0}

    def boek(self, rij: object, kolom: object, rol: str, tabel: str = "", reden: str = "") -> None:
        """Book the cells at `rij`, `kolom` (anything numpy indexes with) under one role, table and reason."""
        self._rol[rij, kolom] = _ROLNUMMER[rol]  # type: ignore[index]
        nummer = self._nummers.get((tabel, reden))
        if nummer is None:
            nummer = self._nummers[tabel, reden] = len(self._uitleggen)
            self._uitleggen.append((tabel, reden))
        self._uitleg[rij, kolom] = nummer  # type: ignore[index]

    def gevuld(self) -> np.ndarray:
        """Where the sheet has a non-empty cell, error cells and formulas without a value included."""
        masker = np.not_equal(self.blad.cellen, None).astype(bool)
        for rij, kolom in [*self.blad.foutcellen, *self.blad.zonder_waarde]:
            masker[rij, kolom] = True
        return masker

    def open_cellen(self) -> list[tuple[int, int]]:
        """Non-empty cells that nobody has booked yet."""
        rijen, kolommen = np.nonzero(self.gevuld() & (self._rol == 0))
        return list(zip(rijen.tolist(), kolommen.tolist(), strict=True))

    def open_getallen(self) -> list[tuple[int, int]]:
        """Numeric cells that nobody has booked yet."""
        cellen = self.blad.cellen
        return [(r, k) for r, k in self.open_cellen() if is_getal(cellen[r, k])]

    def sluit(self, reden: str) -> None:
        """Book all that is left: text as `tekst`, numbers as `overgeslagen` with `reden`."""
        for rij, kolom in self.open_cellen():
            if is_getal(self.blad.cellen[rij, kolom]):
                self.boek(rij, kolom, "overgeslagen", reden=reden)
            elif (rij, kolom) in self.blad.foutcellen or (rij, kolom) in self.blad.zonder_waarde:
                self.boek(rij, kolom, "overgeslagen", reden="geen bruikbare waarde")
            else:
                self.boek(rij, kolom, "tekst")

    def regels(self) -> pd.DataFrame:
        """The sheet's part of the table `celverantwoording`."""
        rijen, kolommen = np.nonzero(self.gevuld())
        letters = [kolomletter(k) for k in range(self.blad.kolommen)]
        plaatsen = list(zip(rijen.tolist(), kolommen.tolist(), strict=True))
        uitleg = [self._uitleggen[n] for n in self._uitleg[rijen, kolommen].tolist()]
        return pd.DataFrame(
            {
                "blad": self.blad.naam,
                "cel": [f"{letters[k]}{r + 1}" for r, k in plaatsen],
                "waarde": [self._waarde(r, k) for r, k in plaatsen],
                "rol": [ROL[n - 1] if n else "overgeslagen" for n in self._rol[rijen, kolommen].tolist()],
                "tabel": [tabel or None for tabel, _ in uitleg],
                "reden": [reden or None for _, reden in uitleg],
            }
        )

    def _waarde(self, rij: int, kolom: int) -> str:
        if fout := self.blad.foutcellen.get((rij, kolom)):
            return fout
        if (rij, kolom) in self.blad.zonder_waarde:
            return "(formule zonder waarde)"
        return als_tekst(self.blad.cellen[rij, kolom])


@dataclass(frozen=True)
class Celverantwoording:
    """The ledger of a whole workbook; the table itself is made only when somebody asks for it."""

    bladen: tuple[Bladverantwoording, ...]

    def tabel(self) -> pd.DataFrame:
        """The table `celverantwoording`: one row per non-empty cell, sheet by sheet, row by row."""
        return CELVERANTWOORDING.vorm(_onder_elkaar(deel.regels() for deel in self.bladen))


def _onder_elkaar(delen: Iterable[pd.DataFrame]) -> pd.DataFrame:
    gevuld = [deel for deel in delen if len(deel)]
    return pd.concat(gevuld, ignore_index=True) if gevuld else CELVERANTWOORDING.leeg()
