"""The tables of what people say of figures and plans: verdicts, corrections, explanations and decisions."""

from typing import Final

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, Table, Text

from prestatiemonitor.store.kolomtypen import Tijdstip
from prestatiemonitor.store.tabellen_basis import METADATA, intrekkingen

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

OORDEELINTREKKINGEN: Final = intrekkingen("oordeel", "oordelen")

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

CORRECTIEINTREKKINGEN: Final = intrekkingen("correctie", "correcties")

# which plans of two lists people say are the same homes, or are not; `oud` and `nieuw` are keys as a JSON list;
# `tot_en_met` and `vanaf` are the peildatums of the lists (empty in what was kept before they were)
PLANBESLUITEN: Final = Table(
    "planbesluiten",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("oud", Text, nullable=False),
    Column("nieuw", Text, nullable=False),
    Column("zelfde", Boolean, nullable=False),
    *(Column(naam, Text, nullable=False) for naam in ("namen", "reden", "wie")),
    Column("wanneer", Tijdstip, nullable=False),
    *(Column(naam, Date) for naam in ("tot_en_met", "vanaf")),
    sqlite_autoincrement=True,
)

PLANBESLUITINTREKKINGEN: Final = intrekkingen("planbesluit", "planbesluiten")

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

PLANTOELICHTINGINTREKKINGEN: Final = intrekkingen("plantoelichting", "plantoelichtingen")

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

COLLEGEBESLUITINTREKKINGEN: Final = intrekkingen("collegebesluit", "collegebesluiten")
