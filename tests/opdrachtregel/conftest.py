"""Running the command line in-process: its status, and what it says."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest
from openpyxl.cell.cell import ERROR_CODES

from prestatiemonitor.opdrachtregel.opdrachten import main


class Uitvoer(NamedTuple):
    """What a command gave: exit status, standard output, standard error."""

    status: int
    uit: str
    fout: str


@pytest.fixture
def draai(capsys: pytest.CaptureFixture[str]) -> Callable[..., Uitvoer]:
    def draai_opdracht(*woorden: object) -> Uitvoer:
        try:
            status = main([str(woord) for woord in woorden])
        except SystemExit as einde:
            status = int(einde.code or 0)
        gezegd = capsys.readouterr()
        assert "Traceback" not in gezegd.err
        return Uitvoer(status, gezegd.out, gezegd.err)

    return draai_opdracht


@pytest.fixture
def werkboek(tmp_path: Path) -> Callable[..., Path]:
    """Write a workbook of one sheet (or of several, by name) and return its path."""

    def schrijf(
        bladen: dict[str, Sequence[Sequence[object]]] | Sequence[Sequence[object]], naam: str = "levering.xlsx"
    ) -> Path:
        boek = openpyxl.Workbook()
        boek.remove(boek.active)
        for bladnaam, rijen in (bladen if isinstance(bladen, dict) else {"Plannen 2026": bladen}).items():
            blad = boek.create_sheet(bladnaam)
            for r, rij in enumerate(rijen, start=1):
                for k, waarde in enumerate(rij, start=1):
                    cel = blad.cell(r, k, waarde)
                    if waarde in ERROR_CODES:
                        cel.data_type = "e"
        uitvoer = io.BytesIO()
        boek.save(uitvoer)
        pad = tmp_path / naam
        pad.write_bytes(uitvoer.getvalue())
        return pad

    return schrijf
