"""Runs migrations: on the connection of `migreer`, or for a developer's `alembic` on the default database."""

from alembic import context
from sqlalchemy import Connection

from prestatiemonitor.store.metadata import METADATA
from prestatiemonitor.store.verbinding import maak_engine, schrijftransactie, standaard_url


def _voer_uit(verbinding: Connection) -> None:
    context.configure(connection=verbinding, target_metadata=METADATA)
    with context.begin_transaction():
        context.run_migrations()


_gegeven = context.config.attributes.get("connection")
if _gegeven is not None:
    _voer_uit(_gegeven)
else:
    _engine = maak_engine(standaard_url())
    with schrijftransactie(_engine) as _eigen:
        _voer_uit(_eigen)
    _engine.dispose()
