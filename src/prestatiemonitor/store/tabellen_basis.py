"""What the tables of the database share: their metadata, and how a row is withdrawn or belongs to a delivery."""

from typing import Final

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text

from prestatiemonitor.store.kolomtypen import Tijdstip

METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def levering_id(*, sleutel: bool, verplicht: bool = True) -> Column[int]:
    """The column that says of which delivery a row is."""
    return Column(
        "levering_id",
        Integer,
        ForeignKey("leveringen.id"),
        primary_key=sleutel,
        autoincrement=False,
        nullable=not verplicht,
    )


def intrekkingen(wat: str, tabel: str) -> Table:
    """The withdrawals of a table's rows: at most one each, with why, by whom and when."""
    return Table(
        f"{wat}intrekkingen",
        METADATA,
        Column(f"{wat}_id", Integer, ForeignKey(f"{tabel}.id"), primary_key=True, autoincrement=False),
        Column("reden", Text, nullable=False),
        Column("wie", Text, nullable=False),
        Column("wanneer", Tijdstip, nullable=False),
    )
