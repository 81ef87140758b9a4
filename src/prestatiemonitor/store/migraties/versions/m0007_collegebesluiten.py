"""Decisions of the college under the verordening, and their withdrawals."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import alleen_toevoegen

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "collegebesluiten",
        sa.Column("id", sa.Integer(), nullable=False),
        *_teksten("soort", "plan", "naam"),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("woningen", sa.Integer()),
        *(sa.Column(naam, sa.Text()) for naam in ("bedrag", "ontvanger", "ontvangernaam")),
        sa.Column("voltooid", sa.Date()),
        *_teksten("reden", "wie"),
        _wanneer(),
        sa.PrimaryKeyConstraint("id", name="pk_collegebesluiten"),
        sqlite_autoincrement=True,
    )
    naam = "collegebesluitintrekkingen"
    op.create_table(
        naam,
        sa.Column("collegebesluit_id", sa.Integer(), autoincrement=False, nullable=False),
        *_teksten("reden", "wie"),
        _wanneer(),
        sa.ForeignKeyConstraint(["collegebesluit_id"], ["collegebesluiten.id"], name=f"fk_{naam}_collegebesluit_id"),
        sa.PrimaryKeyConstraint("collegebesluit_id", name=f"pk_{naam}"),
    )
    for tabel in ("collegebesluiten", naam):
        alleen_toevoegen(tabel)


def downgrade() -> None:
    """Back to what an older programme knows, where nothing was written here yet: what people wrote is never removed."""
    for tabel in ("collegebesluitintrekkingen", "collegebesluiten"):
        if op.get_bind().scalar(sa.text(f"SELECT count(*) FROM {tabel}")):
            raise RuntimeError(f"tabel {tabel} is niet leeg: een oudere versie zou verliezen wat daarin staat")
        op.drop_table(tabel)


def _teksten(*namen: str) -> list[sa.Column[str]]:
    return [sa.Column(naam, sa.Text(), nullable=False) for naam in namen]


def _wanneer() -> sa.Column[datetime]:
    return sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False)
