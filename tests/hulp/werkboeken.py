"""Workbooks made by code."""

import io
from collections.abc import Mapping, Sequence

import openpyxl
from openpyxl.cell.cell import ERROR_CODES

Rijen = Sequence[Sequence[object]]


def bouw_werkboek(
    bladen: Mapping[str, Rijen],
    *,
    verborgen: Sequence[str] = (),
    samengevoegd: Mapping[str, Sequence[str]] | None = None,
) -> bytes:
    """An .xlsx with these sheets; `#REF!` and its like become error cells, text with `=` a formula without value."""
    boek = openpyxl.Workbook()
    boek.remove(boek.active)
    for naam, rijen in bladen.items():
        blad = boek.create_sheet(naam)
        for r, rij in enumerate(rijen, start=1):
            for k, waarde in enumerate(rij, start=1):
                if waarde is None:
                    continue
                cel = blad.cell(r, k, waarde)
                if waarde in ERROR_CODES:
                    cel.data_type = "e"
        for bereik in (samengevoegd or {}).get(naam, ()):
            blad.merge_cells(bereik)
        blad.sheet_state = "hidden" if naam in verborgen else "visible"
    return opgeslagen(boek)


def opgeslagen(boek: openpyxl.Workbook) -> bytes:
    """The workbook as the bytes of an .xlsx."""
    uitvoer = io.BytesIO()
    boek.save(uitvoer)
    return uitvoer.getvalue()
