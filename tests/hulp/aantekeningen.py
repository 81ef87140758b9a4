"""A verdict by a person and a correction, to put beside a delivery; and notes that the store would refuse now."""

from datetime import UTC, date, datetime

from sqlalchemy import insert

from prestatiemonitor.store import NieuwOordeel, Opslag
from prestatiemonitor.store.metadata import CORRECTIES, OORDELEN
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.verordening.besluiten import Besluit

JUNI, DECEMBER = date(2026, 6, 30), date(2026, 12, 31)
OORDEEL = NieuwOordeel(
    peilmoment=JUNI, indicator="aandeel_urgent", afspraak="9", partij="gezamenlijk", periode="2026",
    oordeel="risico", reden="het tweede halfjaar is altijd lager", wie="A. de Vries",
)  # fmt: skip
CORRECTIE = Correctie(
    "programma", 0, "aantal", "24", "42", "Plannen!F4", "cijfers verwisseld", "A. de Vries", datetime.now(UTC)
)

COLLEGEBESLUIT = Besluit(
    soort="maatwerk", plan="a", naam="Brink", datum=JUNI, reden="kleine kavel", wie="A. de Vries"
)  # fmt: skip


def bewaar_ongezien(opslag: Opslag, levering_id: int, correctie: Correctie) -> None:
    """Put a correction in the database as it is, as an older programme may have done."""
    with opslag.engine.begin() as verbinding:
        verbinding.execute(insert(CORRECTIES), {**vars(correctie), "levering_id": levering_id})


def oordeel_ongezien(opslag: Opslag, oordeel: NieuwOordeel) -> None:
    """Put a verdict in the database as it is, with nothing of what was computed."""
    toen = ("peilmoment", "indicator", "afspraak", "partij", "periode", "oordeel", "reden", "wie")
    with opslag.engine.begin() as verbinding:
        verbinding.execute(
            insert(OORDELEN), {"wanneer": datetime.now(UTC), **{naam: getattr(oordeel, naam) for naam in toen}}
        )
