"""What people write beside the figures: a verdict or remark on an outcome, and a correction of a delivered value."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.verordening.besluiten import Besluit


@dataclass(frozen=True, kw_only=True)
class NieuwOordeel:
    """What a person says of one outcome on a peilmoment; `oordeel` is empty where it is a remark alone.

    `afspraak`, `partij` and `periode` are as they were called; `onderwerp` and `looptijd` say which figure it is when
    names and years change. From `zin` on it is what was computed and seen when it was said. None is not recorded.
    """

    peilmoment: date
    indicator: str
    afspraak: str
    partij: str
    periode: str
    oordeel: str
    reden: str
    wie: str
    onderwerp: str | None = None
    looptijd: bool | None = None
    zin: str | None = None
    berekend: str | None = None
    waarde: Decimal | None = None
    eenheid: str | None = None
    bewijs: str | None = None


@dataclass(frozen=True, kw_only=True)
class BewaardOordeel(NieuwOordeel):
    """A kept verdict; `wanneer` is in UTC, `intrekking` is None as long as it stands."""

    id: int
    wanneer: datetime
    intrekking: Intrekking | None


@dataclass(frozen=True)
class BewaardeCorrectie:
    """A kept correction of one delivery; `intrekking` is None as long as it stands."""

    id: int
    levering_id: int
    correctie: Correctie
    intrekking: Intrekking | None

    @property
    def cel(self) -> tuple[int, str, int, str]:
        """Which value it corrects: delivery, table, row label and column. Of those that stand the newest counts."""
        return self.levering_id, self.correctie.tabel, self.correctie.regel, self.correctie.kolom


@dataclass(frozen=True)
class BewaardBesluit:
    """A kept decision of the college; `wanneer` (UTC) it was recorded, `intrekking` is None as long as it stands."""

    id: int
    wanneer: datetime
    besluit: Besluit
    intrekking: Intrekking | None
