"""The grid: every sheet of a workbook as an array of cells, with what the fast parser is blind to found beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bladscan import Bladscan
from prestatiemonitor.readers.guard import OLE2, Onleesbaar, bewaak
from prestatiemonitor.readers.ontleden import Ruwblad, ontleed
from prestatiemonitor.readers.xlsscan import foutcellen
from prestatiemonitor.readers.xmlscan import scan_bladen

Cellen = npt.NDArray[np.object_]
Masker = npt.NDArray[np.bool_]
Bereik = tuple[int, int, int, int]

_TEKST, _GETAL, _ANDERS = 1, 2, 3


class _Soorten(dict[type, int]):
    def __missing__(self, soort: type) -> int:
        return _ANDERS


_SOORT = _Soorten({str: _TEKST, float: _GETAL, int: _GETAL, type(None): 0})


@dataclass(frozen=True, eq=False)
class Blad:
    """One sheet from cell A1 on: values (None is blank), merged ranges, and cells that hold no usable value."""

    naam: str
    zichtbaar: bool
    cellen: Cellen
    soorten: npt.NDArray[np.uint8]  # per cell: blank, text, number or something else
    samengevoegd: tuple[Bereik, ...] = ()
    scan: Bladscan = field(default_factory=Bladscan)

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
    def gevuld(self) -> Masker:
        """Where a cell has a value; error cells and formulas without a value have none."""
        return np.asarray(self.soorten != 0)

    @cached_property
    def is_getal(self) -> Masker:
        """Where a cell itself is numeric (no boolean, no date)."""
        return np.asarray(self.soorten == _GETAL)

    @cached_property
    def is_tekst(self) -> Masker:
        """Where a cell is text."""
        return np.asarray(self.soorten == _TEKST)

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
        getallen = np.full(self.cellen.shape, np.nan)
        getallen[self.is_getal] = self.cellen[self.is_getal].astype(float)
        getallen[np.isinf(getallen)] = np.nan
        return getallen


@dataclass(frozen=True, eq=False)
class Werkboek:
    """A workbook as its sheets, hidden ones included.

    `losse_foutcellen` are cells with an Excel error of which the sheet is not known (in an .xls).
    """

    naam: str
    bladen: tuple[Blad, ...]
    losse_foutcellen: tuple[str, ...] = ()

    def blad(self, naam: str) -> Blad | None:
        return next((blad for blad in self.bladen if blad.naam == naam), None)


def read_grid(inhoud: bytes, bestandsnaam: str) -> Werkboek:
    """The workbook in `inhoud`; bytes that are no readable workbook raise Onleesbaar with its Melding."""
    xml = bewaak(inhoud)
    is_xlsx = bool(xml) and "content.xml" not in xml
    try:
        scans = scan_bladen(inhoud, xml)
    except (ElementTree.ParseError, KeyError) as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout
    bladen = tuple(_blad(ruw, scans.get(ruw.naam, Bladscan())) for ruw in ontleed(inhoud, afgeschermd=not is_xlsx))
    if len({blad.naam for blad in bladen}) < len(bladen):
        raise Onleesbaar(ms.BESCHADIGD())
    return Werkboek(bestandsnaam, bladen, tuple(foutcellen(inhoud)) if inhoud.startswith(OLE2) else ())


def _blad(ruw: Ruwblad, scan: Bladscan) -> Blad:
    buiten = [*scan.foutcellen, *scan.zonder_waarde]
    hoogte = max([len(ruw.rijen), *(r + 1 for r, _ in buiten)])
    breedte = max([len(ruw.rijen[0]) if ruw.rijen else 0, *(c + 1 for _, c in buiten)])
    cellen, soorten = _matrix(ruw.rijen)
    if cellen.shape != (hoogte, breedte):
        ruimer, ruimere_soorten = np.empty((hoogte, breedte), dtype=object), np.zeros((hoogte, breedte), dtype=np.uint8)
        ruimer[: cellen.shape[0], : cellen.shape[1]] = cellen
        ruimere_soorten[: cellen.shape[0], : cellen.shape[1]] = soorten
        cellen, soorten = ruimer, ruimere_soorten
    for plek in buiten:  # the parser may give the text of an error
        cellen[plek], soorten[plek] = None, 0
    return Blad(ruw.naam, ruw.zichtbaar, cellen, soorten, _bereiken(ruw.samengevoegd, hoogte, breedte), scan)


def _matrix(rijen: Sequence[Sequence[object]]) -> tuple[Cellen, npt.NDArray[np.uint8]]:
    """The rows as one array beside what each cell is; blank text becomes None, and NUL characters go."""
    breedte = len(rijen[0]) if rijen else 0
    plat = list(chain.from_iterable(rijen))
    soorten = np.fromiter(map(_SOORT.__getitem__, map(type, plat)), dtype=np.uint8, count=len(plat))
    cellen = np.empty(len(plat), dtype=object)
    cellen[:] = plat
    plekken = np.flatnonzero(soorten == _TEKST).tolist()
    teksten = [str(plat[plek]) for plek in plekken]
    met_nul = "\x00" in "".join(teksten)
    for plek, tekst in zip(plekken, teksten, strict=True):
        if tekst and tekst[0] > " " and not met_nul:
            continue
        schoon = tekst.replace("\x00", "")
        if not schoon or schoon.isspace():
            cellen[plek], soorten[plek] = None, 0
        else:
            cellen[plek] = schoon
    vorm = (len(rijen), breedte)
    return cellen.reshape(vorm), soorten.reshape(vorm)


def _bereiken(
    samengevoegd: Sequence[tuple[tuple[int, int], tuple[int, int]]], hoogte: int, breedte: int
) -> tuple[Bereik, ...]:
    """Merged ranges, cut off where the cells end: a range may be declared over the whole sheet."""
    return tuple(
        (r1, k1, min(r2, hoogte - 1), min(k2, breedte - 1))
        for (r1, k1), (r2, k2) in samengevoegd
        if r1 < hoogte and k1 < breedte
    )
