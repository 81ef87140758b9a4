"""The ledger: every non-empty cell of every sheet exactly once, with what was done with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.woorden.cellen import als_tekst, kolomletter, lijkt_getal
from prestatiemonitor.tables.schemas import CELVERANTWOORDING
from prestatiemonitor.tables.waarden import ROL

_ROLNUMMER = {rol: nummer for nummer, rol in enumerate(ROL, start=1)}


class Bladverantwoording:
    """What was done with the cells of one sheet; a later booking of a cell replaces an earlier one."""

    def __init__(self, blad: Blad) -> None:
        self.blad = blad
        self._rol = np.zeros(blad.cellen.shape, dtype=np.uint8, order="F")  # most is booked column by column
        self._uitleg = np.zeros(blad.cellen.shape, dtype=np.uint16, order="F")
        self._uitleggen: list[tuple[str, str]] = [("", "")]
        self._nummers: dict[tuple[str, str], int] = {("", ""): 0}

    def boek(self, rij: Any, kolom: Any, rol: str, tabel: str = "", reden: str = "") -> None:
        """Book the cells at `rij`, `kolom` (anything numpy indexes with) under one role, table and reason."""
        self._rol[rij, kolom] = _ROLNUMMER[rol]
        nummer = self._nummers.get((tabel, reden))
        if nummer is None:
            nummer = self._nummers[tabel, reden] = len(self._uitleggen)
            self._uitleggen.append((tabel, reden))
        self._uitleg[rij, kolom] = nummer

    def gevuld(self) -> np.ndarray:
        """Where the sheet has a non-empty cell, error cells and formulas without a value included."""
        masker = self.blad.gevuld.copy()
        for rij, kolom in [*self.blad.foutcellen, *self.blad.zonder_waarde]:
            masker[rij, kolom] = True
        return masker

    def boeking(self, rij: int, kolom: int) -> tuple[str, str, str]:
        """Role, table and reason of one cell; empty where nothing was booked, or outside the sheet."""
        binnen = rij < self.blad.rijen and kolom < self.blad.kolommen
        nummer = int(self._rol[rij, kolom]) if binnen else 0
        return (ROL[nummer - 1], *self._uitleggen[self._uitleg[rij, kolom]]) if nummer else ("", "", "")

    def plekken(self, rol: str, reden: str) -> list[tuple[int, int]]:
        """The non-empty cells with this role and reason, row by row."""
        nummers = [nummer for nummer, (_, waarom) in enumerate(self._uitleggen) if waarom == reden]
        rollen = [_ROLNUMMER[rol], *([0] if rol == "overgeslagen" else [])]
        return self._plekken(self.gevuld() & np.isin(self._rol, rollen) & np.isin(self._uitleg, nummers))

    def open_getallen(self) -> list[tuple[int, int]]:
        """Cells with a number, or text that reads as one, that nobody has booked yet."""
        cellen = self.blad.cellen
        return [(r, k) for r, k in self._plekken(self._open()) if lijkt_getal(cellen[r, k])]

    def sluit(self, reden: str) -> None:
        """Book all that is left: text as `tekst`, numbers as `overgeslagen` with `reden`."""
        open_ = self._open()
        if not open_.any():
            return
        getal = open_ & self.blad.is_getal
        zonder = open_ & ~self.blad.gevuld
        for masker, rol, waarom in (
            (open_ & ~getal & ~zonder, "tekst", ""),
            (getal, "overgeslagen", reden or "geen onderdeel van een tabel"),
            (zonder, "overgeslagen", "geen bruikbare waarde"),
        ):
            kolommen = np.flatnonzero(masker.any(axis=0))  # nearly always few: most was booked
            rijen, plekken = np.nonzero(masker[:, kolommen])
            self.boek(rijen, kolommen[plekken], rol, reden=waarom)

    def _open(self) -> np.ndarray:
        return np.asarray(self.gevuld() & (self._rol == 0))

    @staticmethod
    def _plekken(masker: np.ndarray) -> list[tuple[int, int]]:
        return [(int(rij), int(kolom)) for rij, kolom in zip(*(np.nonzero(masker)), strict=True)]

    def telling(self) -> pd.DataFrame:
        """How many cells have each `rol`, `tabel` and `reden`, numbers apart (`getal`), and the `eerste` of them."""
        rijen, kolommen = np.nonzero(self.gevuld())
        sleutel = self._uitleg[rijen, kolommen].astype(int) * (len(ROL) + 1) + self._rol[rijen, kolommen]
        soorten, eerste, cellen = np.unique(
            sleutel * 2 + self.blad.is_getal[rijen, kolommen], return_index=True, return_counts=True
        )
        rollen, regels = ["overgeslagen", *ROL], []
        for plek in np.argsort(eerste).tolist():
            uitleg, rol = divmod(int(soorten[plek]) // 2, len(ROL) + 1)
            cel = self.blad.cel(int(rijen[eerste[plek]]), int(kolommen[eerste[plek]]))
            regels.append((rollen[rol], *self._uitleggen[uitleg], bool(soorten[plek] % 2), int(cellen[plek]), cel))
        return pd.DataFrame(regels, columns=["rol", "tabel", "reden", "getal", "cellen", "eerste"])

    def regels(self) -> pd.DataFrame:
        """The sheet's part of the table `celverantwoording`."""
        rijen, kolommen = np.nonzero(self.gevuld())
        letters = [kolomletter(k) for k in range(self.blad.kolommen)]
        rollen = pd.array(["overgeslagen", *ROL], dtype="str")
        tabellen, redenen = (pd.array([paar[i] or None for paar in self._uitleggen], dtype="str") for i in (0, 1))
        uitleg = self._uitleg[rijen, kolommen]
        return pd.DataFrame(
            {
                "blad": pd.array([self.blad.naam], dtype="str").take(np.zeros(len(rijen), dtype=int)),
                "cel": [f"{letters[k]}{r}" for k, r in zip(kolommen.tolist(), (rijen + 1).tolist(), strict=True)],
                "waarde": self._waarden(rijen, kolommen),
                "rol": rollen.take(self._rol[rijen, kolommen]),
                "tabel": tabellen.take(uitleg),
                "reden": redenen.take(uitleg),
            }
        )

    def _waarden(self, rijen: np.ndarray, kolommen: np.ndarray) -> list[str]:
        """What stood in each cell, as text; an error as Excel shows it."""
        waarden = [als_tekst(waarde) for waarde in self.blad.cellen[rijen, kolommen].tolist()]
        bijzonder = dict.fromkeys(self.blad.zonder_waarde, "(formule zonder waarde)") | dict(self.blad.foutcellen)
        if bijzonder:
            for i, plek in enumerate(zip(rijen.tolist(), kolommen.tolist(), strict=True)):
                waarden[i] = bijzonder.get(plek, waarden[i])
        return waarden


@dataclass(frozen=True)
class Celverantwoording:
    """The ledger of a whole workbook; the table itself is made only when somebody asks for it."""

    bladen: tuple[Bladverantwoording, ...]

    def blad(self, naam: str) -> Bladverantwoording | None:
        """The ledger of one sheet."""
        return next((deel for deel in self.bladen if deel.blad.naam == naam), None)

    def tabel(self) -> pd.DataFrame:
        """The table `celverantwoording`: one row per non-empty cell, sheet by sheet, row by row."""
        return CELVERANTWOORDING.vorm(_onder_elkaar(deel.regels() for deel in self.bladen))


def _onder_elkaar(delen: Iterable[pd.DataFrame]) -> pd.DataFrame:
    gevuld = [deel for deel in delen if len(deel)]
    return pd.concat(gevuld, ignore_index=True) if gevuld else CELVERANTWOORDING.leeg()
