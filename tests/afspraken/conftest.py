"""A copy of the agreement's files in which a test can change one thing."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from prestatiemonitor.afspraken import Afspraken, load_afspraken

REPOSITORY = Path(__file__).parents[2]
BRON = REPOSITORY / "data" / "afspraken"

Wijzig = Callable[[str, str, str], Path]


@pytest.fixture
def docs() -> Path:
    """The folder with the project's documentation."""
    return REPOSITORY / "docs"


@pytest.fixture(scope="session")
def afspraken() -> Afspraken:
    """The agreement of Nijkerk."""
    return load_afspraken(BRON)


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    """A copy of the agreement's folder that the test may break."""
    return Path(shutil.copytree(BRON, tmp_path / "afspraken"))


@pytest.fixture
def wijzig(kopie: Path) -> Wijzig:
    """Replaces the first `oud` by `nieuw` in one file of the copy, which it gives; fails where `oud` is not there."""

    def _wijzig(bestand: str, oud: str, nieuw: str) -> Path:
        pad = kopie / bestand
        tekst = pad.read_text(encoding="utf-8")
        assert oud in tekst, f"{oud!r} staat niet in {bestand}"
        pad.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")
        return kopie

    return _wijzig


@pytest.fixture
def dag() -> Callable[[str], date]:
    """A date from '2025-01-01'."""
    return date.fromisoformat
