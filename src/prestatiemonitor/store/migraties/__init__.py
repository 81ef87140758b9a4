"""The database's schema through time: each change a migration, applied when the store is opened."""

import threading
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from prestatiemonitor.store.fouten import OpslagFout
from prestatiemonitor.store.verbinding import schrijftransactie

# alembic keeps the environment it runs in per process, not per thread
_EEN_TEGELIJK: Final = threading.Lock()


def configuratie() -> Config:
    """Alembic's settings, without an alembic.ini."""
    instellingen = Config()
    instellingen.set_main_option("script_location", "prestatiemonitor.store:migraties")
    return instellingen


def migreer(engine: Engine) -> None:
    """Bring the schema to the newest version; where it is, this is one look-up.

    Processes that start at once wait for each other. Raises OpslagFout for a database of a newer programme.
    """
    instellingen = configuratie()
    stappen = ScriptDirectory.from_config(instellingen)
    with engine.connect() as verbinding:
        if _is_bij(verbinding, stappen):
            return
    with _EEN_TEGELIJK, schrijftransactie(engine) as verbinding:
        if not _is_bij(verbinding, stappen):
            instellingen.attributes["connection"] = verbinding
            command.upgrade(instellingen, "head")


def _is_bij(verbinding: Connection, stappen: ScriptDirectory) -> bool:
    versies = set(MigrationContext.configure(verbinding).get_current_heads())
    if versies - {stap.revision for stap in stappen.walk_revisions()}:
        raise OpslagFout("De database is bijgewerkt door een nieuwere versie van de prestatiemonitor.")
    return versies == set(stappen.get_heads())
