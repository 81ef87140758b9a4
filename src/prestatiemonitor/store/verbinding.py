"""The way to the database: its address, its settings, and transactions that write one at a time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, func, make_url, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.store.fouten import OpslagFout

OMGEVINGSVARIABELE: Final = "PRESTATIEMONITOR_DATABASE_URL"
WACHTTIJD: Final = 60
"""Seconds that a writer waits for another."""
_SCHRIJVEN: Final = "prestatiemonitor_schrijven"
_SCHRIJFSLOT: Final = 7_203_861_027
"""Any number of our own: the key of PostgreSQL's advisory lock."""


def standaard_url() -> str:
    """The database of the environment variable, or else the SQLite file in the data folder."""
    bestand = DATA_MAP / "prestatiemonitor.sqlite"
    return os.environ.get(OMGEVINGSVARIABELE) or URL.create("sqlite", database=str(bestand)).render_as_string()


def lees_url(url: str) -> URL:
    """`url` for the drivers in use: sqlite3 and psycopg 3. Raises OpslagFout for anything else."""
    try:
        adres = make_url(url)
    except ArgumentError as fout:
        raise OpslagFout("Het adres van de database is geen geldige URL.") from fout
    match adres.get_backend_name():
        case "sqlite":
            return adres.set(drivername="sqlite")
        case "postgresql" | "postgres":
            return adres.set(drivername="postgresql+psycopg")
        case ander:
            raise OpslagFout(f"De database '{ander}' wordt niet ondersteund; gebruik sqlite of postgresql.")


def maak_engine(url: str) -> Engine:
    """The engine for `url`; a SQLite file's folder is made. Raises OpslagFout where the address cannot be used."""
    adres = lees_url(url)
    if adres.get_backend_name() == "sqlite":
        return _sqlite_engine(adres)
    try:
        return create_engine(adres, pool_pre_ping=True)
    except ModuleNotFoundError as fout:
        raise OpslagFout("Voor PostgreSQL is psycopg nodig: installeer prestatiemonitor[postgresql].") from fout


def _sqlite_engine(adres: URL) -> Engine:
    # isolation_level None: the driver starts no transactions of its own, `_begin` does
    instellingen = {"timeout": WACHTTIJD, "check_same_thread": False, "isolation_level": None}
    if adres.database in {None, "", ":memory:"}:
        # the database lives in its one connection, so threads take turns with it
        engine = create_engine(
            adres,
            connect_args=instellingen,
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            pool_timeout=WACHTTIJD,
        )
    else:
        bestand = Path(str(adres.database))
        try:
            bestand.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fout:
            raise OpslagFout(f"De map van de database is niet te maken: {bestand.parent}.") from fout
        engine = create_engine(adres, connect_args=instellingen)
    event.listen(engine, "connect", _stel_in)
    event.listen(engine, "begin", _begin)
    return engine


def _stel_in(verbinding: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = verbinding.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {WACHTTIJD * 1000}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.close()


def _begin(verbinding: Connection) -> None:
    # a reader that turns writer halfway would fail at once where another writes: writers announce themselves
    schrijven = verbinding.get_execution_options().get(_SCHRIJVEN, False)
    verbinding.exec_driver_sql("BEGIN IMMEDIATE" if schrijven else "BEGIN")


@contextmanager
def schrijftransactie(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes; others that write wait, so what it has read stays true until it is done."""
    with engine.connect().execution_options(**{_SCHRIJVEN: True}) as verbinding, verbinding.begin():
        if verbinding.dialect.name == "postgresql":
            verbinding.execute(select(func.pg_advisory_xact_lock(_SCHRIJFSLOT)))
        yield verbinding
