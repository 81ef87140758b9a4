"""The tables of what a meeting works with, in versions: scenarios, packs and notes."""

from typing import Final

from sqlalchemy import Column, Date, ForeignKey, Integer, Table, Text

from prestatiemonitor.store.kolomtypen import Tijdstip
from prestatiemonitor.store.tabellen_basis import METADATA, intrekkingen

# what an outlook assumes, kept under a name; a change is a new row that names the version before it
SCENARIOS: Final = Table(
    "scenarios",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("voorganger", Integer, ForeignKey("scenarios.id")),
    *(Column(naam, Text, nullable=False) for naam in ("naam", "aannames")),
    Column("peilmoment", Date, nullable=False),
    *(Column(naam, Text, nullable=False) for naam in ("reden", "wie")),
    Column("wanneer", Tijdstip, nullable=False),
    sqlite_autoincrement=True,
)

SCENARIOINTREKKINGEN: Final = intrekkingen("scenario", "scenarios")

# a choice of what a meeting gets, under a name; `keuze` is text of JSON
PAKKETTEN: Final = Table(
    "pakketten",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("voorganger", Integer, ForeignKey("pakketten.id")),
    *(Column(naam, Text, nullable=False) for naam in ("naam", "keuze", "wie")),
    Column("wanneer", Tijdstip, nullable=False),
    sqlite_autoincrement=True,
)

PAKKETINTREKKINGEN: Final = intrekkingen("pakket", "pakketten")

# what a meeting decided, asked or remarked about a subject; an action that is done is a new row
NOTITIES: Final = Table(
    "notities",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("voorganger", Integer, ForeignKey("notities.id")),
    Column("overleg", Text, nullable=False),
    Column("peilmoment", Date, nullable=False),
    *(Column(naam, Text, nullable=False) for naam in ("onderwerp", "soort", "tekst", "wie", "wie_doet")),
    *(Column(naam, Date) for naam in ("tegen", "gedaan")),
    Column("wanneer", Tijdstip, nullable=False),
    sqlite_autoincrement=True,
)

NOTITIEINTREKKINGEN: Final = intrekkingen("notitie", "notities")
