"""Scenarios of the outlook: what was assumed, kept with a name, and the withdrawals."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import alleen_toevoegen

revision = "0008"
down_revision = "0007"

_INTREKKINGEN = "scenariointrekkingen"


def upgrade() -> None:
    op.create_table(
        "scenarios",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("voorganger", sa.Integer()),
        *_teksten("naam", "aannames"),
        sa.Column("peilmoment", sa.Date(), nullable=False),
        *_teksten("reden", "wie"),
        _wanneer(),
        sa.ForeignKeyConstraint(["voorganger"], ["scenarios.id"], name="fk_scenarios_voorganger"),
        sa.PrimaryKeyConstraint("id", name="pk_scenarios"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        _INTREKKINGEN,
        sa.Column("scenario_id", sa.Integer(), autoincrement=False, nullable=False),
        *_teksten("reden", "wie"),
        _wanneer(),
        sa.ForeignKeyConstraint(["scenario_id"], ["scenarios.id"], name=f"fk_{_INTREKKINGEN}_scenario_id"),
        sa.PrimaryKeyConstraint("scenario_id", name=f"pk_{_INTREKKINGEN}"),
    )
    for tabel in ("scenarios", _INTREKKINGEN):
        alleen_toevoegen(tabel)


def downgrade() -> None:
    """Back to what an older programme knows, where nothing was written here yet: what people wrote is never removed."""
    for tabel in (_INTREKKINGEN, "scenarios"):
        if op.get_bind().scalar(sa.text(f"SELECT count(*) FROM {tabel}")):
            raise RuntimeError(f"tabel {tabel} is niet leeg: een oudere versie zou verliezen wat daarin staat")
        op.drop_table(tabel)


def _teksten(*namen: str) -> list[sa.Column[str]]:
    return [sa.Column(naam, sa.Text(), nullable=False) for naam in namen]


def _wanneer() -> sa.Column[datetime]:
    return sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False)
