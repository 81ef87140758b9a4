"""Running the command line in-process: its status, and what it says."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from werkboeken import bouw_werkboek

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
        inhoud = bouw_werkboek(bladen if isinstance(bladen, dict) else {"Plannen 2026": bladen})
        pad = tmp_path / naam
        pad.write_bytes(inhoud)
        return pad

    return schrijf
