"""Fixtures of the store: the databases it must work on, and a delivery to put into it."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pandas as pd
import pytest
from sqlalchemy import create_engine, make_url, text

from prestatiemonitor.store import NieuweLevering, Opslag
from prestatiemonitor.tables.schemas import CELVERANTWOORDING, MELDINGEN, PLANNEN, PROGRAMMA

SERVERS = Path("/usr/lib/postgresql")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server: that of the environment, or one of our own in a temporary folder."""
    if gegeven := os.environ.get("PRESTATIEMONITOR_TEST_POSTGRES_URL"):
        yield gegeven
        return
    programmas = sorted(SERVERS.glob("*/bin/initdb"))
    if not programmas:
        reden = "geen PostgreSQL gevonden: installeer de server of zet PRESTATIEMONITOR_TEST_POSTGRES_URL"
        pytest.fail(reden) if os.environ.get("CI") else pytest.skip(reden)
    bin_map = programmas[-1].parent
    # PostgreSQL refuses to run as root
    gebruiker = "nobody" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory() as tijdelijk:
        wortel = Path(tijdelijk)
        wortel.chmod(0o777)

        def draai(*opdracht: str) -> None:
            subprocess.run(opdracht, check=True, user=gebruiker, cwd=wortel, stdout=subprocess.DEVNULL)

        gegevens = str(wortel / "gegevens")
        draai(f"{bin_map}/initdb", "-D", gegevens, "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync")
        opties = f"-k {wortel} -c listen_addresses='' -c fsync=off"
        draai(f"{bin_map}/pg_ctl", "-D", gegevens, "-o", opties, "-l", f"{wortel}/log", "-w", "start")
        try:
            yield f"postgresql://test@/postgres?host={wortel}"
        finally:
            draai(f"{bin_map}/pg_ctl", "-D", gegevens, "-m", "immediate", "-w", "stop")


@pytest.fixture(scope="session")
def schemanummers() -> Iterator[int]:
    return count(1)


@pytest.fixture
def postgres_url(postgres_server: str, schemanummers: Iterator[int]) -> Iterator[str]:
    """A schema of its own on the server, so that tests need no rights to make databases."""
    schema = f"prestatiemonitor_test_{os.getpid()}_{next(schemanummers)}"
    beheer = create_engine(make_url(postgres_server).set(drivername="postgresql+psycopg"))
    with beheer.begin() as verbinding:
        verbinding.execute(text(f"CREATE SCHEMA {schema}"))
    adres = make_url(postgres_server).update_query_dict({"options": f"-csearch_path={schema}"})
    yield adres.render_as_string(hide_password=False)
    with beheer.begin() as verbinding:
        verbinding.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    beheer.dispose()


@pytest.fixture(params=["bestand", "geheugen", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, of each kind that the store works on."""
    if request.param == "bestand":
        return f"sqlite:///{tmp_path}/nieuwe map/opslag.sqlite"
    return "sqlite://" if request.param == "geheugen" else request.getfixturevalue("postgres_url")


@pytest.fixture(params=["bestand", "postgresql"])
def blijvende_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """As `url`, for the databases that several processes can open."""
    return (
        f"sqlite:///{tmp_path}/opslag.sqlite" if request.param == "bestand" else request.getfixturevalue("postgres_url")
    )


@pytest.fixture
def opslag(url: str) -> Iterator[Opslag]:
    opslag = Opslag(url)
    yield opslag
    opslag.sluit()


@pytest.fixture
def maak_levering() -> Callable[..., NieuweLevering]:
    """A planmonitor of two plans; every call gives other bytes, and `anders` replaces what a test is about."""
    nummers = count(1)

    def maak(**anders: object) -> NieuweLevering:
        plannen = pd.DataFrame(
            {"plan_sleutel": ["NIJ-1", "NIJ-2"], "plan": ["De Dijk", "'t Hooge"], "zorgwoningen": [3, None]}
        )
        programma = pd.DataFrame({"plan_sleutel": ["NIJ-1"], "aantal": [24], "gerealiseerd": [False]})
        melding = {
            "code": "onbekende_kern",
            "ernst": "waarschuwing",
            "melding": "Kern?",
            "oplossing": "Vul de kern in.",
        }
        cellen = pd.DataFrame(
            {"blad": "Plannen", "cel": ["A1", "A2"], "waarde": ["plan", "De Dijk"], "rol": ["kop", "opgenomen"]}
        )
        gegevens: dict[str, object] = {
            "soort": "planmonitor",
            "peildatum": date(2026, 6, 30),
            "bestandsnaam": "planmonitor.xlsx",
            "inhoud": f"werkboek {next(nummers)}".encode(),
            "wie": "A. de Vries",
            "opmerkingen": "na overleg",
            "lezerversie": "1",
            "tabellen": {"plannen": PLANNEN.vorm(plannen), "programma": PROGRAMMA.vorm(programma)},
            "meldingen": MELDINGEN.vorm(pd.DataFrame([melding])),
            "celverantwoording": CELVERANTWOORDING.vorm(cellen),
        }
        return NieuweLevering(**{**gegevens, **anders})

    return maak
