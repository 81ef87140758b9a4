"""With `--afzender` the answers that were remembered for that sender are used, and said."""

from pathlib import Path

import pytest

from prestatiemonitor.store import Opslag

RIJEN = [["Plan", "Status", "Oplevering", "Sociale huur", "Knarrenhof"], ["De Dijk", "2A", 2026, 10, 3]]
INDELING = '[bladen."Plannen 2026".kolommen]\nKnarrenhof = "overslaan"\n'


@pytest.fixture
def opslag(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'opslag.db'}"


@pytest.fixture
def indeling(tmp_path: Path) -> Path:
    pad = tmp_path / "indeling.toml"
    pad.write_text(INDELING, encoding="utf-8")
    return pad


def test_the_assignment_of_a_delivery_is_used_for_the_next_of_that_sender(
    draai, werkboek, opslag, indeling, tmp_path
) -> None:
    eerste = werkboek(RIJEN)
    levering = ("--peildatum", "2026-06-30", "--opslag", opslag, "--afzender", "Woningstichting Nijkerk")
    assert draai("aanleveren", eerste, *levering, "--indeling", indeling).status == 0
    volgende = werkboek({"Plannen 2027": [*RIJEN, ["Zuid", "3", 2029, 8, 1]]}, "volgende.xlsx")
    assert draai("inlezen", volgende, "--naar", tmp_path / "uit").status == 1
    gelezen = draai("inlezen", volgende, "--naar", tmp_path / "uit", "--afzender", "wsn", "--opslag", opslag)
    assert gelezen.status == 0
    assert "De antwoorden van WSN van" in gelezen.fout
    assert "Kolom ‘Knarrenhof’ op blad ‘Plannen 2027’ telt niet mee." in gelezen.fout
    assert draai("aanleveren", volgende, *levering).status == 0
    eerder, later = sorted(Opslag(opslag).leveringen(), key=lambda lev: lev.id)
    assert eerder.afzender == later.afzender == "WSN"
    assert ('"Plannen 2026"' in eerder.indeling, '"Plannen 2027"' in later.indeling) == (True, True)


def test_without_a_sender_nothing_is_remembered(draai, werkboek, opslag, indeling) -> None:
    bestand = werkboek(RIJEN)
    gegeven = ("--peildatum", "2026-06-30", "--opslag", opslag, "--indeling", indeling)
    assert draai("aanleveren", bestand, *gegeven).status == 0
    assert Opslag(opslag).indelingen() == []
    assert "Knarrenhof" in Opslag(opslag).leveringen()[0].indeling


def test_of_another_sender_no_answer_is_used(draai, werkboek, opslag, indeling, tmp_path) -> None:
    bestand = werkboek(RIJEN)
    gegeven = ("--peildatum", "2026-06-30", "--opslag", opslag, "--afzender", "WSN", "--indeling", indeling)
    assert draai("aanleveren", bestand, *gegeven).status == 0
    ander = draai("inlezen", bestand, "--naar", tmp_path / "uit", "--afzender", "de Alliantie", "--opslag", opslag)
    assert (ander.status, "zijn gebruikt" in ander.fout) == (1, False)
