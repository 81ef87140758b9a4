"""What meetings need and leave behind: packs under a name, notes of decisions and actions, and the withdrawals."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import alleen_toevoegen

revision = "0009"
down_revision = "0008"

_TABELLEN = {"pakketten": "pakket", "notities": "notitie"}


def upgrade() -> None:
    _maak("pakketten", *_teksten("naam", "keuze", "wie"))
    _maak(
        "notities",
        sa.Column("overleg", sa.Text(), nullable=False),
        sa.Column("peilmoment", sa.Date(), nullable=False),
        *_teksten("onderwerp", "soort", "tekst", "wie", "wie_doet"),
        sa.Column("tegen", sa.Date()),
        sa.Column("gedaan", sa.Date()),
    )


def downgrade() -> None:
    """Back to what an older programme knows, where nothing was written here yet: what people wrote is never removed."""
    for tabel in (naam for meer, een in _TABELLEN.items() for naam in (f"{een}intrekkingen", meer)):
        if op.get_bind().scalar(sa.text(f"SELECT count(*) FROM {tabel}")):
            raise RuntimeError(f"tabel {tabel} is niet leeg: een oudere versie zou verliezen wat daarin staat")
        op.drop_table(tabel)


def _maak(tabel: str, *kolommen: "sa.Column[Any]") -> None:
    een = _TABELLEN[tabel]
    op.create_table(
        tabel,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("voorganger", sa.Integer()),
        *kolommen,
        sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["voorganger"], [f"{tabel}.id"], name=f"fk_{tabel}_voorganger"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{tabel}"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        f"{een}intrekkingen",
        sa.Column(f"{een}_id", sa.Integer(), autoincrement=False, nullable=False),
        *_teksten("reden", "wie"),
        sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint([f"{een}_id"], [f"{tabel}.id"], name=f"fk_{een}intrekkingen_{een}_id"),
        sa.PrimaryKeyConstraint(f"{een}_id", name=f"pk_{een}intrekkingen"),
    )
    for naam in (tabel, f"{een}intrekkingen"):
        alleen_toevoegen(naam)


def _teksten(*namen: str) -> list[sa.Column[str]]:
    return [sa.Column(naam, sa.Text(), nullable=False) for naam in namen]
