"""Verdicts and remarks by people per peilmoment, corrections of delivered values, and their withdrawals."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import alleen_toevoegen

revision = "0003"
down_revision = "0002"

_WIE = ("reden", "wie")


def upgrade() -> None:
    op.create_table(
        "oordelen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("peilmoment", sa.Date(), nullable=False),
        *_teksten("indicator", "afspraak", "partij", "periode", "oordeel", *_WIE),
        _wanneer(),
        sa.PrimaryKeyConstraint("id", name="pk_oordelen"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_oordelen_peilmoment", "oordelen", ["peilmoment"])
    op.create_table(
        "correcties",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("levering_id", sa.Integer(), nullable=False),
        *_teksten("tabel"),
        sa.Column("regel", sa.Integer(), nullable=False),
        *_teksten("kolom"),
        sa.Column("was", sa.Text(), nullable=True),
        sa.Column("wordt", sa.Text(), nullable=True),
        *_teksten("plaats", *_WIE),
        _wanneer(),
        sa.ForeignKeyConstraint(["levering_id"], ["leveringen.id"], name="fk_correcties_levering_id"),
        sa.PrimaryKeyConstraint("id", name="pk_correcties"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_correcties_levering_id", "correcties", ["levering_id"])
    _intrekkingen("oordeel", "oordelen")
    _intrekkingen("correctie", "correcties")
    for tabel in ("oordelen", "oordeelintrekkingen", "correcties", "correctieintrekkingen"):
        alleen_toevoegen(tabel)


def _intrekkingen(wat: str, tabel: str) -> None:
    naam = f"{wat}intrekkingen"
    op.create_table(
        naam,
        sa.Column(f"{wat}_id", sa.Integer(), autoincrement=False, nullable=False),
        *_teksten(*_WIE),
        _wanneer(),
        sa.ForeignKeyConstraint([f"{wat}_id"], [f"{tabel}.id"], name=f"fk_{naam}_{wat}_id"),
        sa.PrimaryKeyConstraint(f"{wat}_id", name=f"pk_{naam}"),
    )


def _teksten(*namen: str) -> list[sa.Column[str]]:
    return [sa.Column(naam, sa.Text(), nullable=False) for naam in namen]


def _wanneer() -> sa.Column[datetime]:
    return sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False)
