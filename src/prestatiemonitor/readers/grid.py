"""The grid: every sheet of a workbook as an array of cells, with what the fast parser is blind to found beside it."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.guard import ZIP, Onleesbaar, bewaak
from prestatiemonitor.readers.xmlscan import Bladscan, scan_bladen

Cellen = npt.NDArray[np.object_]


@dataclass(frozen=True, eq=False)
class Blad:
    """One sheet from cell A1 on: values (None is blank), merged ranges, and cells that hold no usable value."""

    naam: str
    zichtbaar: bool
    cellen: Cellen
    samengevoegd: tuple[tuple[int, int, int, int], ...] = ()
    foutcellen: Mapping[tuple[int, int], str] = field(default_factory=dict)
    zonder_waarde: frozenset[tuple[int, int]] = frozenset()

    @property
    def rijen(self) -> int:
        return int(self.cellen.shape[0])

    @property
    def kolommen(self) -> int:
        return int(self.cellen.shape[1])


@dataclass(frozen=True, eq=False)
class Werkboek:
    """A workbook as its sheets, hidden ones included."""

    naam: str
    bladen: tuple[Blad, ...]

    def blad(self, naam: str) -> Blad | None:
        return next((blad for blad in self.bladen if blad.naam == naam), None)


def read_grid(inhoud: bytes, bestandsnaam: str) -> Werkboek:
    """The workbook in `inhoud`; bytes that are no readable workbook raise Onleesbaar with its Melding."""
    bewaak(inhoud)
    try:
        boek = CalamineWorkbook.from_filelike(io.BytesIO(inhoud))
        bladen = [
            (beeld.name, beeld.visible == SheetVisibleEnum.Visible, boek.get_sheet_by_name(beeld.name))
            for beeld in boek.sheets_metadata
            if beeld.typ == SheetTypeEnum.WorkSheet
        ]
        ruw = [
            (naam, zichtbaar, b.to_python(skip_empty_area=False), b.merged_cell_ranges) for naam, zichtbaar, b in bladen
        ]
    except PasswordError as fout:
        raise Onleesbaar(ms.WACHTWOORD()) from fout
    except CalamineError as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout
    scans = scan_bladen(inhoud) if inhoud.startswith(ZIP) else {}
    return Werkboek(
        bestandsnaam,
        tuple(
            _blad(naam, zichtbaar, rijen, samengevoegd or (), scans.get(naam, Bladscan()))
            for naam, zichtbaar, rijen, samengevoegd in ruw
        ),
    )


def _blad(naam: str, zichtbaar: bool, rijen: list[list[object]], samengevoegd: object, scan: Bladscan) -> Blad:
    buiten = [*scan.foutcellen, *scan.zonder_waarde]
    hoogte = max([len(rijen), *(r + 1 for r, _ in buiten)])
    breedte = max([max((len(rij) for rij in rijen), default=0), *(c + 1 for _, c in buiten)])
    cellen = np.empty((hoogte, breedte), dtype=object)
    if rijen:
        cellen[: len(rijen), : len(rijen[0])] = rijen
        tekst = np.frompyfunc(lambda v: v.__class__ is str and (not v or v.isspace()), 1, 1)(cellen).astype(bool)
        cellen[tekst] = None
    return Blad(
        naam,
        zichtbaar,
        cellen,
        tuple((a, b, c, d) for (a, b), (c, d) in samengevoegd),  # type: ignore[attr-defined]
        scan.foutcellen,
        scan.zonder_waarde,
    )
