"""The tables of what was delivered: files, how they were read, and the rows as declared in `tables.schemas`."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from sqlalchemy import Column, Date, Integer, LargeBinary, String, Table, Text

from prestatiemonitor.store.kolomtypen import KOLOMTYPEN, Tijdstip
from prestatiemonitor.store.tabellen_basis import METADATA, intrekkingen, levering_id
from prestatiemonitor.tables.schemas import TABELLEN, VERSLAGEN, Tabel

LEVERINGEN: Final = Table(
    "leveringen",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("soort", Text, nullable=False),
    Column("peildatum", Date, nullable=False),
    Column("bestandsnaam", Text, nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("wie", Text, nullable=False),
    Column("wanneer", Tijdstip, nullable=False),
    Column("lezerversie", Text, nullable=False),
    Column("opmerkingen", Text, nullable=False),
    # last, so that SQLite lists deliveries without walking through the bytes of the files
    Column("inhoud", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

INTREKKINGEN: Final = Table(
    "intrekkingen",
    METADATA,
    levering_id(sleutel=True),
    Column("reden", Text, nullable=False),
    Column("wie", Text, nullable=False),
    Column("wanneer", Tijdstip, nullable=False),
)

LOGBOEK: Final = Table(
    "logboek",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("wanneer", Tijdstip, nullable=False),
    Column("wie", Text, nullable=False),
    Column("handeling", Text, nullable=False),
    levering_id(sleutel=False, verplicht=False),
    Column("toelichting", Text, nullable=False),
    sqlite_autoincrement=True,
)

# what a person answered about a layout, to be used again for workbooks of the same sender
INDELINGEN: Final = Table(
    "indelingen",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("afzender", Text, nullable=False, index=True),
    Column("vingerafdruk", String(64), nullable=False),
    Column("indeling", Text, nullable=False),
    Column("wie", Text, nullable=False),
    Column("wanneer", Tijdstip, nullable=False),
    sqlite_autoincrement=True,
)

INDELINGINTREKKINGEN: Final = intrekkingen("indeling", "indelingen")

# beside `leveringen`, where a column behind the bytes of the file would be slow to reach
LEVERINGINDELINGEN: Final = Table(
    "leveringindelingen",
    METADATA,
    levering_id(sleutel=True),
    Column("afzender", Text, nullable=False),
    Column("indeling", Text, nullable=False),
)

# which tables a delivery gave: an empty table is something else than an absent one
INHOUDSOPGAVE: Final = Table(
    "inhoudsopgave",
    METADATA,
    levering_id(sleutel=True),
    Column("tabel", Text, primary_key=True),
)


def _regeltabel(tabel: Tabel) -> Table:
    return Table(
        tabel.naam,
        METADATA,
        levering_id(sleutel=True),
        Column("regel", Integer, primary_key=True, autoincrement=False),
        *(Column(kolom.naam, KOLOMTYPEN[kolom.soort]) for kolom in tabel.kolommen),
        # the rows of one delivery lie together, without a second index
        sqlite_with_rowid=False,
    )


REGELTABELLEN: Final[Mapping[str, Table]] = MappingProxyType(
    {naam: _regeltabel(tabel) for naam, tabel in {**TABELLEN, **VERSLAGEN}.items()}
)
