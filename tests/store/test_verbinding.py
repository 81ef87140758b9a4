"""The database's address and settings, and threads that use one store together."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pandas as pd
import pytest
from sqlalchemy import make_url

from prestatiemonitor.store import LeveringBestaatAl, NieuweLevering, Opslag, OpslagFout, standaard_url
from prestatiemonitor.store.verbinding import lees_url

Maak = Callable[..., NieuweLevering]


@pytest.mark.parametrize("gezet", [None, ""])
def test_without_a_setting_the_database_is_a_file_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch, gezet: str | None
) -> None:
    monkeypatch.delenv("PRESTATIEMONITOR_DATABASE_URL", raising=False)
    if gezet is not None:
        monkeypatch.setenv("PRESTATIEMONITOR_DATABASE_URL", gezet)
    adres = make_url(standaard_url())
    repository = Path(__file__).parents[2]
    assert adres.drivername == "sqlite"
    assert Path(str(adres.database)) == repository / "data" / "prestatiemonitor.sqlite"


def test_the_setting_names_another_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_DATABASE_URL", "postgresql://monitor@server/wonen")
    assert standaard_url() == "postgresql://monitor@server/wonen"


@pytest.mark.parametrize("begin", ["postgresql", "postgres", "postgresql+psycopg", "postgresql+psycopg2"])
def test_every_way_to_write_postgresql_means_psycopg_3(begin: str) -> None:
    adres = lees_url(f"{begin}://monitor:geheim@server/wonen")
    assert adres.render_as_string(hide_password=False) == "postgresql+psycopg://monitor:geheim@server/wonen"


@pytest.mark.parametrize(
    ("url", "zin"),
    [
        ("geen adres", "geen geldige URL"),
        ("mysql://server/wonen", "'mysql' wordt niet ondersteund"),
        ("postgresql://monitor:geheim@/wonen?host=/bestaat/niet", "niet te openen"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_in_one_sentence_without_the_password(url: str, zin: str) -> None:
    with pytest.raises(OpslagFout, match=zin) as fout:
        Opslag(url)
    assert "geheim" not in str(fout.value)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    bestand = tmp_path / "planmonitor.xlsx"
    inhoud = b"PK geen database " * 100
    bestand.write_bytes(inhoud)
    with pytest.raises(OpslagFout, match="niet te openen"):
        Opslag(f"sqlite:///{bestand}")
    assert bestand.read_bytes() == inhoud


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(OpslagFout, match="map van de database is niet te maken"):
        Opslag(f"sqlite:///{tmp_path}/bestand/opslag.sqlite")


def test_sqlite_writes_ahead_and_guards_references(tmp_path: Path) -> None:
    opslag = Opslag(f"sqlite:///{tmp_path}/opslag.sqlite")
    with opslag.engine.connect() as verbinding:
        instellingen = {
            naam: verbinding.exec_driver_sql(f"PRAGMA {naam}").scalar_one()
            for naam in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    opslag.sluit()
    assert instellingen == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 60_000}


def test_threads_share_one_store(opslag: Opslag, maak_levering: Maak) -> None:
    leveringen = [maak_levering(bestandsnaam=f"{nummer}.xlsx") for nummer in range(24)]

    def bewaar_en_lees(nieuw: NieuweLevering) -> str:
        levering = opslag.bewaar(nieuw)
        pd.testing.assert_frame_equal(opslag.tabellen(levering.id)["plannen"], nieuw.tabellen["plannen"])
        return levering.bestandsnaam

    with ThreadPoolExecutor(8) as draden:
        namen = list(draden.map(bewaar_en_lees, leveringen))
    assert namen == [nieuw.bestandsnaam for nieuw in leveringen]
    assert len(opslag.leveringen()) == 24


def test_of_the_same_bytes_delivered_at_once_only_one_is_kept(opslag: Opslag, maak_levering: Maak) -> None:
    nieuw = maak_levering()

    def probeer(_: int) -> bool:
        try:
            opslag.bewaar(nieuw)
        except LeveringBestaatAl:
            return False
        return True

    with ThreadPoolExecutor(8) as draden:
        assert sum(draden.map(probeer, range(8))) == 1
    assert len(opslag.leveringen()) == 1
