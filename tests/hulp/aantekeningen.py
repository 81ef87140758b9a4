"""A verdict by a person and a correction, to put beside a delivery."""

from datetime import UTC, date, datetime

from prestatiemonitor.store import NieuwOordeel
from prestatiemonitor.tables.correctie import Correctie

JUNI, DECEMBER = date(2026, 6, 30), date(2026, 12, 31)
OORDEEL = NieuwOordeel(
    peilmoment=JUNI, indicator="aandeel_urgent", afspraak="9", partij="gezamenlijk", periode="2026",
    oordeel="risico", reden="het tweede halfjaar is altijd lager", wie="A. de Vries",
)  # fmt: skip
CORRECTIE = Correctie(
    "programma", 0, "aantal", "12", "21", "Plannen!F4", "cijfers verwisseld", "A. de Vries", datetime.now(UTC)
)
