"""Assignments kept per sender, their withdrawals, and the sender and assignment that a delivery was read with."""

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import alleen_toevoegen

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "indelingen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("afzender", sa.Text(), nullable=False),
        sa.Column("vingerafdruk", sa.String(64), nullable=False),
        sa.Column("indeling", sa.Text(), nullable=False),
        sa.Column("wie", sa.Text(), nullable=False),
        sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_indelingen"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_indelingen_afzender", "indelingen", ["afzender"])
    op.create_table(
        "indelingintrekkingen",
        sa.Column("indeling_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reden", sa.Text(), nullable=False),
        sa.Column("wie", sa.Text(), nullable=False),
        sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["indeling_id"], ["indelingen.id"], name="fk_indelingintrekkingen_indeling_id"),
        sa.PrimaryKeyConstraint("indeling_id", name="pk_indelingintrekkingen"),
    )
    op.create_table(
        "leveringindelingen",
        sa.Column("levering_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("afzender", sa.Text(), nullable=False),
        sa.Column("indeling", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["levering_id"], ["leveringen.id"], name="fk_leveringindelingen_levering_id"),
        sa.PrimaryKeyConstraint("levering_id", name="pk_leveringindelingen"),
    )
    for tabel in ("indelingen", "indelingintrekkingen", "leveringindelingen"):
        alleen_toevoegen(tabel)
