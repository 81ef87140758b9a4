"""Bytes to rows: python-calamine in this process for .xlsx and .xlsm, in a process of its own for .xls and .ods."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand import guard
from prestatiemonitor.readers.bestand.afgeschermd import MAX_SECONDEN, TE_GROOT, WACHTWOORD, uit_json
from prestatiemonitor.readers.bestand.guard import Onleesbaar

_SCRIPT = Path(__file__).with_name("afgeschermd.py")


class Ruwblad(NamedTuple):
    """A sheet as the parser gives it: rows of equal length from A1 on, and merged ranges (first cell, last cell)."""

    naam: str
    zichtbaar: bool
    rijen: Sequence[Sequence[object]]
    samengevoegd: Sequence[tuple[tuple[int, int], tuple[int, int]]]


def ontleed(inhoud: bytes, *, afgeschermd: bool) -> Iterator[Ruwblad]:
    """The sheets of a workbook; bytes that the parser cannot read raise Onleesbaar with its Melding."""
    yield from _ontleed_afgeschermd(inhoud) if afgeschermd else _ontleed_hier(inhoud)


def _ontleed_hier(inhoud: bytes) -> Iterator[Ruwblad]:
    try:
        boek = CalamineWorkbook.from_filelike(io.BytesIO(inhoud))
        for beeld in boek.sheets_metadata:
            if beeld.typ == SheetTypeEnum.WorkSheet:
                blad = boek.get_sheet_by_name(beeld.name)
                rijen = blad.to_python(skip_empty_area=False)
                yield Ruwblad(
                    beeld.name, beeld.visible == SheetVisibleEnum.Visible, rijen, blad.merged_cell_ranges or []
                )
    except PasswordError as fout:
        raise Onleesbaar(ms.WACHTWOORD()) from fout
    except (CalamineError, OSError, ValueError, OverflowError) as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout
    except _panieken() as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout


def _panieken() -> tuple[type[BaseException], ...]:
    """The exception of a panic in the parser, which has no name to import and comes into being with the first one."""
    return tuple(soort for soort in BaseException.__subclasses__() if soort.__module__ == "pyo3_runtime")


def _ontleed_afgeschermd(inhoud: bytes) -> Iterator[Ruwblad]:
    try:
        kind = subprocess.run(
            [sys.executable, "-I", str(_SCRIPT), str(guard.MAX_CELLEN)],
            input=inhoud,
            capture_output=True,
            timeout=MAX_SECONDEN,
            check=False,
        )
    except subprocess.TimeoutExpired as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout
    if kind.returncode == TE_GROOT:
        raise Onleesbaar(ms.TE_GROOT(gevonden=f"de bladen samen beslaan meer dan {guard.MAX_CELLEN} cellen"))
    if kind.returncode:
        raise Onleesbaar(ms.WACHTWOORD() if kind.returncode == WACHTWOORD else ms.BESCHADIGD())
    for naam, zichtbaar, rijen, samengevoegd in json.loads(kind.stdout, object_hook=uit_json):
        bereiken = [((r1, k1), (r2, k2)) for (r1, k1), (r2, k2) in samengevoegd]
        yield Ruwblad(naam, zichtbaar, rijen, bereiken)
