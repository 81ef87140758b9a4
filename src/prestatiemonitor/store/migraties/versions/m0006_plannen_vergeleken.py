"""Which plans of two planmonitors people say are the same, why a plan changed, and the withdrawals of both."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import alleen_toevoegen

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "planbesluiten",
        sa.Column("id", sa.Integer(), nullable=False),
        *_teksten("oud", "nieuw"),
        sa.Column("zelfde", sa.Boolean(), nullable=False),
        *_teksten("namen", "reden", "wie"),
        _wanneer(),
        sa.PrimaryKeyConstraint("id", name="pk_planbesluiten"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "plantoelichtingen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("oud_id", sa.Integer(), nullable=False),
        sa.Column("nieuw_id", sa.Integer(), nullable=False),
        *_teksten("plan_sleutel", "toelichting", "wie"),
        _wanneer(),
        *(
            sa.ForeignKeyConstraint([kolom], ["leveringen.id"], name=f"fk_plantoelichtingen_{kolom}")
            for kolom in ("oud_id", "nieuw_id")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_plantoelichtingen"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_plantoelichtingen_nieuw_id", "plantoelichtingen", ["nieuw_id"])
    _intrekkingen("planbesluit", "planbesluiten")
    _intrekkingen("plantoelichting", "plantoelichtingen")
    for tabel in ("planbesluiten", "planbesluitintrekkingen", "plantoelichtingen", "plantoelichtingintrekkingen"):
        alleen_toevoegen(tabel)


def downgrade() -> None:
    """Back to what an older programme knows, where nothing was written here yet: what people wrote is never removed."""
    for tabel in ("planbesluitintrekkingen", "planbesluiten", "plantoelichtingintrekkingen", "plantoelichtingen"):
        if op.get_bind().scalar(sa.text(f"SELECT count(*) FROM {tabel}")):
            raise RuntimeError(f"tabel {tabel} is niet leeg: een oudere versie zou verliezen wat daarin staat")
        op.drop_table(tabel)


def _intrekkingen(wat: str, tabel: str) -> None:
    naam = f"{wat}intrekkingen"
    op.create_table(
        naam,
        sa.Column(f"{wat}_id", sa.Integer(), autoincrement=False, nullable=False),
        *_teksten("reden", "wie"),
        _wanneer(),
        sa.ForeignKeyConstraint([f"{wat}_id"], [f"{tabel}.id"], name=f"fk_{naam}_{wat}_id"),
        sa.PrimaryKeyConstraint(f"{wat}_id", name=f"pk_{naam}"),
    )


def _teksten(*namen: str) -> list[sa.Column[str]]:
    return [sa.Column(naam, sa.Text(), nullable=False) for naam in namen]


def _wanneer() -> sa.Column[datetime]:
    return sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False)
