"""A workbook as its sheets, each an array of cells from A1, with the place that every cell has in the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from prestatiemonitor.readers.bestand import bladscan
from prestatiemonitor.readers.bestand.bestandsdeel import Bladbestand
from prestatiemonitor.readers.bestand.bladscan import Bladscan, Plek
from prestatiemonitor.readers.bestand.formules import Formules
from prestatiemonitor.readers.bestand.opmaak import Opmaak
from prestatiemonitor.readers.tekstkolom import Tekstkolom, genummerde_teksten, tekstkolom
from prestatiemonitor.readers.woorden.cellen import celnaam, kolomletter
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

Cellen = npt.NDArray[np.object_]
Masker = npt.NDArray[np.bool_]
Bereik = bladscan.Bereik

TEKST, GETAL, ANDERS = 1, 2, 3
LOSSE_STATUS = 3  # the one planstatus without a letter: beside others it is a heading, and no number
_WEINIG = 64  # rows that are looked at whole


class _Soorten(dict[type, int]):
    def __missing__(self, soort: type) -> int:
        return ANDERS


SOORT = _Soorten({str: TEKST, float: GETAL, int: GETAL, type(None): 0})


@dataclass(frozen=True, eq=False)
class Herkomst:
    """Of a sheet that was rearranged: for each cell the sheet (index in `bladen`), row and column it stands in.

    All are −1 for a cell that stands in no sheet, such as a year that the name of a sheet gave.
    """

    bladen: tuple[str, ...]
    blad: npt.NDArray[np.int32]
    rij: npt.NDArray[np.int32]
    kolom: npt.NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Blad:
    """One sheet from cell A1 on: values (None is blank), merged ranges, and cells that hold no usable value."""

    naam: str
    zichtbaar: bool
    cellen: Cellen
    soorten: npt.NDArray[np.uint8]  # per cell: blank, text, number or something else
    samengevoegd: tuple[Bereik, ...] = ()
    scan: Bladscan = field(default_factory=Bladscan)
    herkomst: Herkomst | None = None  # None: this is a sheet of the workbook as it stands
    bestand: Bladbestand | None = field(default=None, repr=False)  # where `opmaak` and `formules` are opened from

    def plaats(self, rij: int, kolom: int) -> tuple[str, str]:
        """The sheet and the name of the cell in the workbook that this cell is; `A1` for one that stands nowhere."""
        plek = self.plek(rij, kolom)
        return (plek[0], celnaam(*plek[1:])) if plek else (self.naam, "A1")

    def plek(self, rij: int, kolom: int) -> tuple[str, int, int] | None:
        """The sheet, row and column in the workbook that this cell is, counted from 0; None for one made up."""
        if self.herkomst is None:
            return self.naam, rij, kolom
        nummer = int(self.herkomst.blad[rij, kolom])
        if nummer < 0:
            return None
        return self.herkomst.bladen[nummer], int(self.herkomst.rij[rij, kolom]), int(self.herkomst.kolom[rij, kolom])

    def bron(self, rij: int, kolom: int) -> str:
        """The place of a cell as tables write it: `Blad!K14`."""
        blad, cel = self.plaats(rij, kolom)
        return f"{blad}!{cel}"

    def cel(self, rij: int, kolom: int) -> str:
        """The name of a cell; with its sheet before it where that is not this sheet's name."""
        blad, cel = self.plaats(rij, kolom)
        return cel if blad == self.naam else f"{blad}!{cel}"

    def letters(self, rij: int) -> tuple[str, ...]:
        """`letter` of every column."""
        if self.herkomst is None:
            return tuple(kolomletter(kolom) for kolom in range(self.kolommen))
        plekken = zip(self.herkomst.blad[rij].tolist(), self.herkomst.kolom[rij].tolist(), strict=True)
        return tuple(kolomletter(kolom) if blad >= 0 else "A" for blad, kolom in plekken)

    def letter(self, rij: int, kolom: int) -> str:
        """The letter of the column in which a cell stands in the workbook."""
        return self.plaats(rij, kolom)[1].rstrip("0123456789")

    def bronnen(self, rijen: npt.NDArray[np.int64], kolommen: npt.NDArray[np.int64]) -> Tekstkolom:
        """`bron` of many cells, as a column of text."""
        if self.herkomst is not None:
            paren = zip(rijen.tolist(), kolommen.tolist(), strict=True)
            return tekstkolom([self.bron(rij, kolom) for rij, kolom in paren])
        begin = [f"{self.naam}!{kolomletter(k)}" for k in range(self.kolommen)]
        return genummerde_teksten(begin, kolommen, rijen + 1)

    @property
    def rijen(self) -> int:
        return int(self.cellen.shape[0])

    @property
    def kolommen(self) -> int:
        return int(self.cellen.shape[1])

    @property
    def foutcellen(self) -> Mapping[tuple[int, int], str]:
        return self.scan.foutcellen

    @property
    def zonder_waarde(self) -> frozenset[tuple[int, int]]:
        return self.scan.zonder_waarde

    @cached_property
    def opmaak(self) -> Opmaak:
        """Fill colours, struck-through cells and comments; opened from the file when first asked for."""
        if self.bestand is None:
            return Opmaak()
        return self.bestand.opmaak(self.cellen.shape, streep_in_tekst=self.scan.met_streep_in_tekst)

    @property
    def kan_doorgehaald(self) -> bool:
        """Whether anything in the workbook may be struck through: if not, there is no need to open `opmaak` for it."""
        in_tekst = self.scan.met_streep_in_tekst
        return self.bestand is not None and (self.bestand.werkboek.kan_doorgehaald or in_tekst)

    @property
    def kan_inspringen(self) -> bool:
        """Whether any cell of the workbook may show its text inwards."""
        return self.bestand is not None and self.bestand.werkboek.kan_inspringen

    @property
    def kan_opmerkingen(self) -> bool:
        """Whether any cell of the workbook may have a comment."""
        return self.bestand is not None and self.bestand.werkboek.kan_opmerkingen

    @property
    def kan_getalvorm(self) -> bool:
        """Whether any cell of the workbook may show a number as something else than it is."""
        return self.bestand is not None and self.bestand.werkboek.kan_getalvorm

    @cached_property
    def formules(self) -> Formules:
        """Which cells hold a formula; opened from the file when first asked for."""
        return self.bestand.formules() if self.bestand and self.scan.met_formules else Formules()

    @property
    def sommen(self) -> Mapping[Plek, tuple[Bereik, ...]]:
        """Cells with a formula that only adds up, each with the ranges (first and last row and column) it adds."""
        return self.formules.sommen

    @cached_property
    def gevuld(self) -> Masker:
        """Where a cell has a value; error cells and formulas without a value have none."""
        return np.asarray(self.soorten != 0)

    @cached_property
    def is_getal(self) -> Masker:
        """Where a cell itself is numeric (no boolean, no date)."""
        return np.asarray(self.soorten == GETAL)

    @cached_property
    def is_tekst(self) -> Masker:
        """Where a cell is text."""
        return np.asarray(self.soorten == TEKST)

    @cached_property
    def gelezen(self) -> Cellen:
        """The cells with a value that was merged downwards on each of its rows: a kern or year, never a count."""
        omlaag = [bereik for bereik in self.samengevoegd if bereik[2] > bereik[0] and bereik[1] == bereik[3]]
        if not omlaag:
            return self.cellen
        cellen = self.cellen.copy()
        for r1, kolom, r2, _ in omlaag:
            cellen[r1 : r2 + 1, kolom] = cellen[r1, kolom]
        return cellen

    @cached_property
    def gelezen_gevuld(self) -> Masker:
        """Where `gelezen` has a value."""
        return self.gevuld if self.gelezen is self.cellen else ~np.asarray(pd.isna(self.gelezen))

    @cached_property
    def getallen(self) -> npt.NDArray[np.float64]:
        """The numeric cells as floats, NaN everywhere else (and where a file says `inf`)."""
        getallen = np.full(self.cellen.shape, np.nan, order="F")
        waarden = self.cellen[self.is_getal].astype(float)
        waarden[np.isinf(waarden)] = np.nan
        getallen[self.is_getal] = waarden
        return getallen

    @cached_property
    def gevuld_per_rij(self) -> npt.NDArray[np.int64]:
        """How many cells of each row have a value."""
        return np.asarray(self.gevuld.sum(axis=1))

    @cached_property
    def losse_teksten(self) -> Sequence[Plek]:
        """The texts with nothing else on their row, from top to bottom."""
        rijen = np.flatnonzero(self.gevuld_per_rij == 1)
        kolommen = self.gevuld[rijen].argmax(axis=1)
        paren = zip(rijen.tolist(), kolommen.tolist(), strict=True)
        return [(rij, kolom) for rij, kolom in paren if self.soorten[rij, kolom] == TEKST]

    @cached_property
    def zonder_aantallen(self) -> npt.NDArray[np.int64]:
        """The filled rows of which each number is a year or a lone status: only these can be headings."""
        rijen = np.arange(self.rijen)
        if len(rijen) > _WEINIG:  # the columns with most numbers tell of nearly all rows
            for kolom in np.argsort(np.count_nonzero(self.is_getal, axis=0), kind="stable")[::-1].tolist():
                rijen = rijen[~_telt(self.getallen[rijen, kolom], self.is_getal[rijen, kolom])]
                if len(rijen) <= _WEINIG:
                    break
        anders = _telt(self.getallen[rijen], self.is_getal[rijen]).any(axis=1)
        return rijen[~anders & self.gevuld[rijen].any(axis=1)]


def _telt(getallen: npt.NDArray[np.float64], is_getal: Masker) -> Masker:
    """Which cells are a number that is no year and no lone status."""
    jaar = (getallen >= EERSTE_JAAR) & (getallen <= LAATSTE_JAAR)
    return np.asarray(is_getal & ~jaar & (getallen != LOSSE_STATUS))


@dataclass(frozen=True, eq=False)
class Werkboek:
    """A workbook as its sheets, hidden ones included; `meldingen` are about the file."""

    naam: str
    bladen: tuple[Blad, ...]
    meldingen: tuple[Melding, ...] = ()

    def blad(self, naam: str) -> Blad | None:
        return next((blad for blad in self.bladen if blad.naam == naam), None)

    def opmaak(self, naam: str) -> Opmaak:
        """The fill colours, struck-through cells and comments of a sheet; none of one that is not there."""
        blad = self.blad(naam)
        return blad.opmaak if blad else Opmaak()
