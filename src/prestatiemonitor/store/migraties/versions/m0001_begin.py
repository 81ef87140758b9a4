"""The first schema: deliveries, withdrawals, logbook, and a table per normalised table."""

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import alleen_toevoegen

revision = "0001"
down_revision = None


def upgrade() -> None:
    _administratie()
    _planmonitor()
    _jaarschijf()
    _verslagen()
    for tabel in (
        "leveringen",
        "intrekkingen",
        "logboek",
        "inhoudsopgave",
        "plannen",
        "programma",
        "voorraadmutaties",
        "toewijzingen",
        "activiteiten",
        "kerncijfers",
        "meldingen",
        "celverantwoording",
    ):
        alleen_toevoegen(tabel)


def _regeltabel(naam: str, *kolommen: sa.Column[object]) -> None:
    op.create_table(
        naam,
        sa.Column("levering_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("regel", sa.Integer(), autoincrement=False, nullable=False),
        *kolommen,
        sa.ForeignKeyConstraint(["levering_id"], ["leveringen.id"], name=f"fk_{naam}_levering_id"),
        sa.PrimaryKeyConstraint("levering_id", "regel", name=f"pk_{naam}"),
        sqlite_with_rowid=False,
    )


def _administratie() -> None:
    op.create_table(
        "leveringen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("peildatum", sa.Date(), nullable=False),
        sa.Column("bestandsnaam", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("wie", sa.Text(), nullable=False),
        sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lezerversie", sa.Text(), nullable=False),
        sa.Column("opmerkingen", sa.Text(), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_leveringen"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_leveringen_sha256", "leveringen", ["sha256"])
    op.create_table(
        "intrekkingen",
        sa.Column("levering_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reden", sa.Text(), nullable=False),
        sa.Column("wie", sa.Text(), nullable=False),
        sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["levering_id"], ["leveringen.id"], name="fk_intrekkingen_levering_id"),
        sa.PrimaryKeyConstraint("levering_id", name="pk_intrekkingen"),
    )
    op.create_table(
        "logboek",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("wanneer", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wie", sa.Text(), nullable=False),
        sa.Column("handeling", sa.Text(), nullable=False),
        sa.Column("levering_id", sa.Integer(), nullable=True),
        sa.Column("toelichting", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["levering_id"], ["leveringen.id"], name="fk_logboek_levering_id"),
        sa.PrimaryKeyConstraint("id", name="pk_logboek"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "inhoudsopgave",
        sa.Column("levering_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tabel", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["levering_id"], ["leveringen.id"], name="fk_inhoudsopgave_levering_id"),
        sa.PrimaryKeyConstraint("levering_id", "tabel", name="pk_inhoudsopgave"),
    )


def _planmonitor() -> None:
    _regeltabel(
        "plannen",
        sa.Column("plan_sleutel", sa.Text()),
        sa.Column("plan", sa.Text()),
        sa.Column("kern", sa.Text()),
        sa.Column("planstatus", sa.Text()),
        sa.Column("planstatus_bron", sa.Text()),
        sa.Column("hardheid", sa.Text()),
        sa.Column("fase", sa.Text()),
        sa.Column("corporatie", sa.Text()),
        sa.Column("opdrachtgever", sa.Text()),
        sa.Column("woonvisie", sa.Text()),
        sa.Column("zorgwoningen", sa.BigInteger()),
        sa.Column("reeds_toegestaan", sa.BigInteger()),
        sa.Column("vertrouwelijkheid", sa.Text()),
        sa.Column("knelpunten", sa.Text()),
        sa.Column("realisatiekans", sa.Double()),
        sa.Column("toelichting", sa.Text()),
        sa.Column("bron", sa.Text()),
    )
    _regeltabel(
        "programma",
        sa.Column("plan_sleutel", sa.Text()),
        sa.Column("soort", sa.Text()),
        sa.Column("woningtype", sa.Text()),
        sa.Column("eigendom", sa.Text()),
        sa.Column("prijsklasse", sa.Text()),
        sa.Column("label_bron", sa.Text()),
        sa.Column("jaar_van", sa.BigInteger()),
        sa.Column("jaar_tot", sa.BigInteger()),
        sa.Column("aantal", sa.BigInteger()),
        sa.Column("gerealiseerd", sa.Boolean()),
        sa.Column("bron", sa.Text()),
    )


def _jaarschijf() -> None:
    _regeltabel(
        "voorraadmutaties",
        sa.Column("corporatie", sa.Text()),
        sa.Column("segment", sa.Text()),
        sa.Column("mutatie", sa.Text()),
        sa.Column("basis", sa.Text()),
        sa.Column("jaar_van", sa.BigInteger()),
        sa.Column("jaar_tot", sa.BigInteger()),
        sa.Column("halfjaar", sa.Text()),
        sa.Column("aantal", sa.BigInteger()),
        sa.Column("bron", sa.Text()),
    )
    _regeltabel(
        "toewijzingen",
        sa.Column("corporatie", sa.Text()),
        sa.Column("jaar", sa.BigInteger()),
        sa.Column("halfjaar", sa.Text()),
        sa.Column("post", sa.Text()),
        sa.Column("groep", sa.Text()),
        sa.Column("doelgroep", sa.Text()),
        sa.Column("aantal", sa.BigInteger()),
        sa.Column("bron", sa.Text()),
    )
    _regeltabel(
        "activiteiten",
        sa.Column("jaar", sa.BigInteger()),
        sa.Column("afspraak", sa.BigInteger()),
        sa.Column("thema", sa.Text()),
        sa.Column("activiteit", sa.Text()),
        sa.Column("trekker", sa.Text()),
        sa.Column("betrokken", sa.Text()),
        sa.Column("planning", sa.Text()),
        sa.Column("status", sa.Text()),
        sa.Column("status_bron", sa.Text()),
        sa.Column("voortgang_juni", sa.Text()),
        sa.Column("voortgang_december", sa.Text()),
        sa.Column("bewijs", sa.Text()),
        sa.Column("bron", sa.Text()),
    )
    _regeltabel(
        "kerncijfers",
        sa.Column("partij", sa.Text()),
        sa.Column("jaar", sa.BigInteger()),
        sa.Column("halfjaar", sa.Text()),
        sa.Column("maat", sa.Text()),
        sa.Column("doelgroep", sa.Text()),
        sa.Column("waarde", sa.Double()),
        sa.Column("eenheid", sa.Text()),
        sa.Column("bron", sa.Text()),
    )


def _verslagen() -> None:
    _regeltabel(
        "meldingen",
        sa.Column("code", sa.Text()),
        sa.Column("ernst", sa.Text()),
        sa.Column("blad", sa.Text()),
        sa.Column("cel", sa.Text()),
        sa.Column("gevonden", sa.Text()),
        sa.Column("melding", sa.Text()),
        sa.Column("oplossing", sa.Text()),
    )
    _regeltabel(
        "celverantwoording",
        sa.Column("blad", sa.Text()),
        sa.Column("cel", sa.Text()),
        sa.Column("waarde", sa.Text()),
        sa.Column("rol", sa.Text()),
        sa.Column("tabel", sa.Text()),
        sa.Column("reden", sa.Text()),
    )
