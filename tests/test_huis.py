"""The house keeps its own rules: imports run one way, types and style hold, and pages stay thin."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

HUIS = Path(__file__).parents[1]
PAKKET = HUIS / "src" / "prestatiemonitor"


def _run(*opdracht: str) -> None:
    klaar = subprocess.run(
        [sys.executable, "-m", *opdracht], cwd=HUIS, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr


def test_imports_run_one_way_through_the_house(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HUIS)
    assert lint_imports(no_cache=True) == 0


def test_style_holds() -> None:
    _run("ruff", "check", ".")


def test_layout_of_the_code_holds() -> None:
    _run("ruff", "format", "--check", ".")


def test_types_hold() -> None:
    _run("mypy")


@pytest.mark.parametrize(
    ("pakket", "alleen_in"),
    [("streamlit", ["views"]), ("plotly", ["charts", "exports"]), ("sqlalchemy", ["store"])],
)
def test_a_library_stays_in_its_own_room(pakket: str, alleen_in: list[str]) -> None:
    elders = [
        f"{pad.relative_to(PAKKET)}"
        for pad in PAKKET.rglob("*.py")
        if pad.relative_to(PAKKET).parts[0] not in alleen_in and pakket in _geimporteerd(pad)
    ]
    assert not elders


def test_pages_are_thin() -> None:
    te_dik = [pad.name for pad in (HUIS / "pages").glob("*.py") if len(pad.read_text("utf-8").splitlines()) > 60]
    assert not te_dik


def _geimporteerd(pad: Path) -> set[str]:
    namen: set[str] = set()
    for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
        if isinstance(knoop, ast.Import):
            namen |= {alias.name.split(".")[0] for alias in knoop.names}
        elif isinstance(knoop, ast.ImportFrom) and knoop.module:
            namen.add(knoop.module.split(".")[0])
    return namen
