"""`aanleveren`, `indicatoren` and `sjabloon`: the app's own steps on the command line."""

import csv
import getpass
import io
import json

import pytest

from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Opslag

KOPPEN = ["Plancode", "Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Oplevering"]
DIJK = ["P1", "De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 2026]
KOLOMMEN = [
    *("indicator", "afspraak", "partij", "jaar", "periode", "waarde", "teller", "noemer", "eenheid", "norm", "oordeel"),
    *("zin", "onvolledig", "bewijs", "oordeel_partijen", "toelichting_partijen", "zonder_correctie", "correcties"),
]


@pytest.fixture
def opslag(tmp_path) -> str:
    return f"sqlite:///{tmp_path / 'opslag.db'}"


def test_a_good_workbook_is_stored_and_the_same_again_is_recognised(draai, werkboek, opslag) -> None:
    bestand = werkboek([KOPPEN, DIJK])
    eerst = draai("aanleveren", bestand, "--peildatum", "2026-06-30", "--opslag", opslag)
    assert eerst.status == 0, eerst
    assert "planmonitor" in eerst.uit
    opnieuw = draai("aanleveren", bestand, "--peildatum", "2026-06-30", "--opslag", opslag)
    assert (opnieuw.status, opnieuw.uit) == (0, "")
    assert "niets nieuws" in opnieuw.fout


@pytest.mark.parametrize("fout", [ImportError, KeyError, OSError])
def test_a_delivery_without_a_known_user_is_stored_as_from_the_command_line(
    draai, werkboek, opslag, monkeypatch, fout
) -> None:
    def geen_gebruiker() -> str:
        raise fout

    monkeypatch.setattr(getpass, "getuser", geen_gebruiker)
    assert draai("aanleveren", werkboek([KOPPEN, DIJK]), "--peildatum", "2026-06-30", "--opslag", opslag).status == 0
    assert [levering.wie for levering in Opslag(opslag).leveringen()] == ["opdrachtregel"]


def test_with_a_fout_nothing_is_stored(draai, werkboek, opslag, tmp_path) -> None:
    bestand = werkboek([KOPPEN, [*DIJK[:4], -1, 5, 2026]])
    uitvoer = draai("aanleveren", bestand, "--peildatum", "2026-06-30", "--opslag", opslag)
    assert uitvoer.status == 1
    assert "niet bewaard" in uitvoer.fout
    assert not (tmp_path / "opslag.db").exists()


def test_what_is_no_workbook_gives_status_2(draai, tmp_path, opslag) -> None:
    (tmp_path / "leeg.xlsx").write_bytes(b"")
    assert draai("aanleveren", tmp_path / "leeg.xlsx", "--peildatum", "2026-06-30", "--opslag", opslag).status == 2
    assert draai("aanleveren", tmp_path / "weg.xlsx", "--peildatum", "2026-06-30", "--opslag", opslag).status == 2


def test_indicators_are_printed_alone_in_the_agreed_columns(draai, werkboek, opslag) -> None:
    draai("aanleveren", werkboek([KOPPEN, DIJK]), "--peildatum", "2026-06-30", "--opslag", opslag)
    als_csv = draai("indicatoren", "--opslag", opslag)
    assert als_csv.status == 0, als_csv
    regels = list(csv.DictReader(io.StringIO(als_csv.uit)))
    assert list(regels[0]) == KOLOMMEN
    als_json = json.loads(draai("indicatoren", "--opslag", opslag, "--formaat", "json").uit)
    assert [list(regel) for regel in als_json] == [KOLOMMEN] * len(regels)
    assert [regel["indicator"] for regel in als_json] == [regel["indicator"] for regel in regels]
    assert all(regel["jaar"] is None or isinstance(regel["jaar"], int) for regel in als_json)


def test_before_the_first_delivery_there_are_no_figures(draai, opslag) -> None:
    uitvoer = draai("indicatoren", "--opslag", opslag, "--formaat", "json")
    assert (uitvoer.status, json.loads(uitvoer.uit)) == (0, [])
    assert "nog geen levering" in uitvoer.fout


def test_a_database_that_cannot_be_opened_is_one_sentence(draai, tmp_path) -> None:
    for url in (f"sqlite:///{tmp_path}", "geen-url", "onbekend://x"):
        uitvoer = draai("indicatoren", "--opslag", url)
        assert uitvoer.status == 2, url
        assert len(uitvoer.fout.strip().splitlines()) == 1


@pytest.mark.parametrize("soort", ["planmonitor", "jaarschijf"])
def test_a_template_is_written_and_read_back_as_its_own_kind(draai, tmp_path, soort) -> None:
    assert draai("sjabloon", soort, "--naar", tmp_path / "s.xlsx").status == 0
    assert read_workbook((tmp_path / "s.xlsx").read_bytes(), "s.xlsx").soort == soort
    assert draai("sjabloon", soort, "--naar", tmp_path).status == 2
    assert draai("sjabloon", soort, "--naar", tmp_path / "weg" / "s.xlsx").status == 2
