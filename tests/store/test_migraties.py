"""The schema: the migrations lead to what tables.schemas declares, once, and on every database."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from aantekeningen import OORDEEL
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Column, MetaData, Text, event, inspect, text
from sqlalchemy.exc import DatabaseError

from prestatiemonitor.store import NieuweLevering, Opslag, OpslagFout
from prestatiemonitor.store.metadata import METADATA
from prestatiemonitor.store.migraties import configuratie, migreer
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.tables.schemas import TABELLEN, VERSLAGEN

Maak = Callable[..., NieuweLevering]

OPEN_EN_TEL = """
import sys
from prestatiemonitor.store import Opslag
print(len(Opslag(sys.argv[1]).leveringen()))
"""


def verschillen(opslag: Opslag, metadata: MetaData) -> list[object]:
    with opslag.engine.connect() as verbinding:
        return compare_metadata(MigrationContext.configure(verbinding, opts={"compare_type": True}), metadata)


def test_the_migrations_lead_to_the_declared_schema(opslag: Opslag) -> None:
    assert verschillen(opslag, METADATA) == []


def test_a_column_without_a_migration_would_be_noticed(opslag: Opslag) -> None:
    verder = MetaData(naming_convention=METADATA.naming_convention)
    for tabel in METADATA.sorted_tables:
        tabel.to_metadata(verder)
    verder.tables["plannen"].append_column(Column("gebruiksoppervlakte", Text))
    assert len(verschillen(opslag, verder)) == 1


def test_every_normalised_table_has_its_columns_in_the_database(opslag: Opslag) -> None:
    for naam, tabel in {**TABELLEN, **VERSLAGEN}.items():
        kolommen = [kolom["name"] for kolom in inspect(opslag.engine).get_columns(naam)]
        assert kolommen == ["levering_id", "regel", *tabel.kolomnamen]


def test_a_database_that_is_up_to_date_is_only_looked_at(opslag: Opslag) -> None:
    opdrachten: list[str] = []

    def luister(_verbinding: object, _cursor: object, opdracht: str, *_: object) -> None:
        opdrachten.append(opdracht.split(maxsplit=1)[0].upper())

    event.listen(opslag.engine, "before_cursor_execute", luister)
    migreer(opslag.engine)
    assert set(opdrachten) <= {"BEGIN", "PRAGMA", "SELECT"}
    assert len(opdrachten) <= 4


def test_deliveries_are_still_there_after_opening_again(blijvende_url: str, maak_levering: Maak) -> None:
    eerste = Opslag(blijvende_url)
    levering = eerste.bewaar(maak_levering())
    eerste.sluit()
    tweede = Opslag(blijvende_url)
    assert tweede.leveringen() == [levering]
    tweede.sluit()


def test_processes_that_start_at_once_all_find_the_schema(blijvende_url: str) -> None:
    opdracht = [sys.executable, "-c", OPEN_EN_TEL, blijvende_url]
    omgeving = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    processen = [
        subprocess.Popen(opdracht, env=omgeving, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)
    ]
    uitvoer = [proces.communicate(timeout=120) for proces in processen]
    assert [(proces.returncode, uit.strip()) for proces, (uit, _) in zip(processen, uitvoer, strict=True)] == [
        (0, b"0")
    ] * 4, uitvoer


def test_a_database_of_a_newer_version_is_refused(blijvende_url: str) -> None:
    opslag = Opslag(blijvende_url)
    with opslag.engine.begin() as verbinding:
        verbinding.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opslag.sluit()
    with pytest.raises(OpslagFout, match="nieuwere versie"):
        Opslag(blijvende_url)


def test_what_people_wrote_before_a_migration_is_kept_on_the_way_down_and_up(blijvende_url: str) -> None:
    opslag = Opslag(blijvende_url)
    oud = opslag.oordeel_toe(OORDEEL)
    naar(opslag, command.downgrade, "0004")
    kolommen = {kolom["name"] for kolom in inspect(opslag.engine).get_columns("oordelen")}
    assert {"reden", "wie", "wanneer"} <= kolommen
    assert kolommen.isdisjoint({"onderwerp", "berekend"})
    naar(opslag, command.upgrade, "head")
    assert opslag.oordelen() == [oud]
    assert verschillen(opslag, METADATA) == []
    with opslag.engine.connect() as verbinding, pytest.raises(DatabaseError, match="alleen toegevoegd"):
        verbinding.execute(text("UPDATE oordelen SET reden = 'anders'"))
    opslag.sluit()


def test_where_plans_lie_is_never_lost_to_an_older_schema(blijvende_url: str, maak_levering: Maak) -> None:
    opslag = Opslag(blijvende_url)
    zonder = maak_levering()
    opslag.bewaar(zonder)
    naar(opslag, command.downgrade, "0009")
    naar(opslag, command.upgrade, "head")
    plannen = zonder.tabellen["plannen"].assign(breedtegraad=52.2)
    opslag.bewaar(maak_levering(tabellen={**zonder.tabellen, "plannen": plannen}, inhoud=b"anders"))
    with pytest.raises(RuntimeError, match="kolom breedtegraad van tabel plannen is niet leeg"):
        naar(opslag, command.downgrade, "0009")
    opslag.sluit()


def naar(opslag: Opslag, stap: Callable[[Config, str], None], versie: str) -> None:
    instellingen = configuratie()
    with schrijftransactie(opslag.engine) as verbinding:
        instellingen.attributes["connection"] = verbinding
        stap(instellingen, versie)


def test_a_developer_can_run_alembic_on_the_default_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/opslag.sqlite"
    monkeypatch.setenv("PRESTATIEMONITOR_DATABASE_URL", url)
    command.upgrade(configuratie(), "head")
    command.check(configuratie())
