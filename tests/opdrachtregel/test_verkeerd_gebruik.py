"""A command that cannot be carried out: status 2 and one Dutch sentence."""

import pytest
from inlezingen import DIJK, KOPPEN


@pytest.mark.parametrize(
    "woorden",
    [
        "",
        "doe",
        "inlezen",
        "inlezen x.xlsx",
        "inlezen x.xlsx --naar",
        "inlezen x.xlsx --naar y --wat",
        "inlezen x.xlsx --naar y --soort balans",
        "inlezen x.xlsx --naar y --peildatum 31-12-2026",
        "inlezen bestaat-niet.xlsx --naar uit",
        "aanleveren x.xlsx",
        "indicatoren --formaat xml",
        "indicatoren --peilmoment 2026-13-01",
        "sjabloon balans --naar x",
        "sjabloon planmonitor",
    ],
)
def test_a_wrong_command_line_gives_one_dutch_sentence_and_status_2(draai, tmp_path, monkeypatch, woorden) -> None:
    monkeypatch.chdir(tmp_path)
    uitvoer = draai(*woorden.split())
    assert (uitvoer.status, uitvoer.uit) == (2, "")
    assert len(uitvoer.fout.strip().splitlines()) == 1, uitvoer.fout
    assert not any(woord in uitvoer.fout for woord in ("invalid", "required", "usage", "expected", "unrecognized"))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_refused(draai, werkboek, tmp_path) -> None:
    (tmp_path / "uit").write_text("")
    assert draai("inlezen", werkboek([KOPPEN, DIJK]), "--naar", tmp_path / "uit").status == 2
    assert draai("inlezen", tmp_path, "--naar", tmp_path / "x").status == 2


def test_a_folder_that_cannot_be_made_is_one_sentence(draai, werkboek, tmp_path) -> None:
    (tmp_path / "bestand").write_text("")
    uitvoer = draai("inlezen", werkboek([KOPPEN, DIJK]), "--naar", tmp_path / "bestand" / "uit")
    assert (uitvoer.status, len(uitvoer.fout.splitlines())) == (2, 1)
