"""The database's tables, generated from the declarations in `tables.schemas`; migrations follow them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, LargeBinary, MetaData, String, Table, Text

from prestatiemonitor.store.kolomtypen import KOLOMTYPEN, Tijdstip
from prestatiemonitor.tables.schemas import TABELLEN, VERSLAGEN, Tabel

METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _levering_id(*, sleutel: bool, verplicht: bool = True) -> Column[int]:
    return Column(
        "levering_id",
        Integer,
        ForeignKey("leveringen.id"),
        primary_key=sleutel,
        autoincrement=False,
        nullable=not verplicht,
    )


def _intrekkingen(wat: str, tabel: str) -> Table:
    """The withdrawals of a table's rows: at most one each, with why, by whom and when."""
    return Table(
        f"{wat}intrekkingen",
        METADATA,
        Column(f"{wat}_id", Integer, ForeignKey(f"{tabel}.id"), primary_key=True, autoincrement=False),
        Column("reden", Text, nullable=False),
        Column("wie", Text, nullable=False),
        Column("wanneer", Tijdstip, nullable=False),
    )


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
    _levering_id(sleutel=True),
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
    _levering_id(sleutel=False, verplicht=False),
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

INDELINGINTREKKINGEN: Final = _intrekkingen("indeling", "indelingen")

# beside `leveringen`, where a column behind the bytes of the file would be slow to reach
LEVERINGINDELINGEN: Final = Table(
    "leveringindelingen",
    METADATA,
    _levering_id(sleutel=True),
    Column("afzender", Text, nullable=False),
    Column("indeling", Text, nullable=False),
)

# what people said of an outcome on a peilmoment, beside what was computed; an empty `oordeel` is a remark alone.
# `onderwerp` and `looptijd` say which figure it is when names and years change; from `zin` on, what was computed when
# it was said; all these are empty in what was written before they were kept
OORDELEN: Final = Table(
    "oordelen",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("peilmoment", Date, nullable=False, index=True),
    Column("indicator", Text, nullable=False),
    Column("afspraak", Text, nullable=False),
    Column("partij", Text, nullable=False),
    Column("periode", Text, nullable=False),
    Column("oordeel", Text, nullable=False),
    Column("reden", Text, nullable=False),
    Column("wie", Text, nullable=False),
    Column("wanneer", Tijdstip, nullable=False),
    Column("onderwerp", Text),
    Column("looptijd", Boolean),
    *(Column(naam, Text) for naam in ("zin", "berekend", "waarde", "eenheid", "bewijs")),
    sqlite_autoincrement=True,
)

OORDEELINTREKKINGEN: Final = _intrekkingen("oordeel", "oordelen")

# a value of a delivered table that is known to be wrong; the delivery itself is never changed
CORRECTIES: Final = Table(
    "correcties",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("levering_id", Integer, ForeignKey("leveringen.id"), nullable=False, index=True),
    Column("tabel", Text, nullable=False),
    Column("regel", Integer, nullable=False),
    Column("kolom", Text, nullable=False),
    Column("was", Text),
    Column("wordt", Text),
    Column("plaats", Text, nullable=False),
    Column("reden", Text, nullable=False),
    Column("wie", Text, nullable=False),
    Column("wanneer", Tijdstip, nullable=False),
    sqlite_autoincrement=True,
)

CORRECTIEINTREKKINGEN: Final = _intrekkingen("correctie", "correcties")

# which plans of two lists people say are the same homes, or are not; `oud` and `nieuw` are keys as a JSON list
PLANBESLUITEN: Final = Table(
    "planbesluiten",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("oud", Text, nullable=False),
    Column("nieuw", Text, nullable=False),
    Column("zelfde", Boolean, nullable=False),
    *(Column(naam, Text, nullable=False) for naam in ("namen", "reden", "wie")),
    Column("wanneer", Tijdstip, nullable=False),
    sqlite_autoincrement=True,
)

PLANBESLUITINTREKKINGEN: Final = _intrekkingen("planbesluit", "planbesluiten")

# why a plan is otherwise in one delivery than in another, as the werkgroep explains it
PLANTOELICHTINGEN: Final = Table(
    "plantoelichtingen",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("oud_id", Integer, ForeignKey("leveringen.id"), nullable=False),
    Column("nieuw_id", Integer, ForeignKey("leveringen.id"), nullable=False, index=True),
    *(Column(naam, Text, nullable=False) for naam in ("plan_sleutel", "toelichting", "wie")),
    Column("wanneer", Tijdstip, nullable=False),
    sqlite_autoincrement=True,
)

PLANTOELICHTINGINTREKKINGEN: Final = _intrekkingen("plantoelichting", "plantoelichtingen")

# what the college decided on a plan that falls short of the verordening; an amount is kept as it was written
COLLEGEBESLUITEN: Final = Table(
    "collegebesluiten",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("soort", Text, nullable=False),
    Column("plan", Text, nullable=False),
    Column("naam", Text, nullable=False),
    Column("datum", Date, nullable=False),
    Column("woningen", Integer),
    *(Column(naam, Text) for naam in ("bedrag", "ontvanger", "ontvangernaam")),
    Column("voltooid", Date),
    Column("reden", Text, nullable=False),
    Column("wie", Text, nullable=False),
    Column("wanneer", Tijdstip, nullable=False),
    # of which kind the homes are that are settled with another plan; empty in what was written before that was asked
    *(Column(naam, Integer) for naam in ("sociaal", "laag_midden", "hoog_midden")),
    sqlite_autoincrement=True,
)

COLLEGEBESLUITINTREKKINGEN: Final = _intrekkingen("collegebesluit", "collegebesluiten")

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

SCENARIOINTREKKINGEN: Final = _intrekkingen("scenario", "scenarios")

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

PAKKETINTREKKINGEN: Final = _intrekkingen("pakket", "pakketten")

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

NOTITIEINTREKKINGEN: Final = _intrekkingen("notitie", "notities")

# which tables a delivery gave: an empty table is something else than an absent one
INHOUDSOPGAVE: Final = Table(
    "inhoudsopgave",
    METADATA,
    _levering_id(sleutel=True),
    Column("tabel", Text, primary_key=True),
)


def _regeltabel(tabel: Tabel) -> Table:
    return Table(
        tabel.naam,
        METADATA,
        _levering_id(sleutel=True),
        Column("regel", Integer, primary_key=True, autoincrement=False),
        *(Column(kolom.naam, KOLOMTYPEN[kolom.soort]) for kolom in tabel.kolommen),
        # the rows of one delivery lie together, without a second index
        sqlite_with_rowid=False,
    )


REGELTABELLEN: Final[Mapping[str, Table]] = MappingProxyType(
    {naam: _regeltabel(tabel) for naam, tabel in {**TABELLEN, **VERSLAGEN}.items()}
)
