"""The command `planlijst`: the plans of a peilmoment as a file, whole or not at all."""

from pathlib import Path

import pytest
from inlezingen import DIJK, KOPPEN

from prestatiemonitor.exports.planlijst import VORMEN
from prestatiemonitor.readers import read_workbook


@pytest.fixture
def opslag(draai, werkboek, tmp_path) -> str:
    """A store with one planmonitor."""
    url = f"sqlite:///{tmp_path / 'monitor.db'}"
    geleverd = draai("aanleveren", werkboek([KOPPEN, DIJK]), "--peildatum", "2026-06-30", "--opslag", url)
    assert geleverd.status == 0, geleverd.fout
    return url


@pytest.mark.parametrize("vorm", VORMEN)
def test_the_plans_are_written_and_read_again(draai, opslag, tmp_path, vorm) -> None:
    naar = tmp_path / "lijst.xlsx"
    uitvoer = draai("planlijst", "--vorm", vorm, "--naar", naar, "--opslag", opslag)
    assert (uitvoer.status, uitvoer.uit) == (0, "")
    assert ("provincie" in uitvoer.fout) == (vorm == "provincie")
    terug = read_workbook(naar.read_bytes(), naar.name)
    assert not terug.heeft_fout
    assert terug.tabellen["plannen"]["plan"].tolist() == [DIJK[0]]
    assert [pad.name for pad in tmp_path.iterdir() if pad.name.startswith(".")] == []


def test_before_the_first_planmonitor_there_is_no_list(draai, opslag, tmp_path) -> None:
    uitvoer = draai("planlijst", "--naar", tmp_path / "x.xlsx", "--peilmoment", "2025-01-01", "--opslag", opslag)
    assert (uitvoer.status, uitvoer.uit) == (2, "")
    assert uitvoer.fout == "Er is geen planmonitor op of voor 01-01-2025; lever die eerst aan.\n"
    assert not (tmp_path / "x.xlsx").exists()


@pytest.mark.parametrize("naar", ["", "bestaat-niet/x.xlsx"])
def test_a_place_that_is_no_file_is_refused(draai, opslag, tmp_path, naar) -> None:
    uitvoer = draai("planlijst", "--naar", tmp_path / naar, "--opslag", opslag)
    assert (uitvoer.status, len(uitvoer.fout.splitlines())) == (2, 1)


def test_a_file_that_cannot_be_replaced_stays_as_it_was(draai, opslag, tmp_path, monkeypatch) -> None:
    naar = tmp_path / "x.xlsx"
    naar.write_text("eerder")

    def vol(van: Path, tot: object) -> None:
        raise OSError(28, "vol", str(tot))

    monkeypatch.setattr(Path, "replace", vol)
    uitvoer = draai("planlijst", "--naar", naar, "--opslag", opslag)
    assert (uitvoer.status, uitvoer.fout) == (2, f"‘{naar}’ kan niet worden gelezen of geschreven.\n")
    assert naar.read_text() == "eerder"
    assert [pad.name for pad in tmp_path.iterdir() if pad.name.startswith(".")] == []
