"""What people wrote beside the deliveries of one peilmoment: corrections and verdicts, read from the store once."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from prestatiemonitor.indicators import Mensoordeel, Oordeel
from prestatiemonitor.store import BewaardeCorrectie, BewaardOordeel, Opslag


@dataclass(frozen=True)
class Aantekeningen:
    """The corrections of some deliveries, of one value the last given, and the verdicts on a peilmoment."""

    correcties: tuple[BewaardeCorrectie, ...] = ()
    oordelen: tuple[BewaardOordeel, ...] = ()

    @classmethod
    def lees(cls, opslag: Opslag, leveringen: Iterable[int], peilmoment: dt.date) -> "Aantekeningen":
        """Those that stand now, of the deliveries with these ids."""
        van = set(leveringen)
        eigen = [c for c in opslag.correcties() if c.levering_id in van]
        geldend = {(c.levering_id, c.correctie.tabel, c.correctie.regel, c.correctie.kolom): c for c in eigen}
        return cls(tuple(geldend.values()), tuple(opslag.oordelen(peilmoment)))

    @property
    def sleutel(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Which they are: equal keys, equal notes."""
        return tuple(c.id for c in self.correcties), tuple(oordeel.id for oordeel in self.oordelen)

    def mensoordelen(self) -> dict[tuple[str, str, str, str], tuple[Mensoordeel, ...]]:
        """The verdicts and remarks by figure (`Uitkomst.sleutel`), newest first."""
        uit: dict[tuple[str, str, str, str], tuple[Mensoordeel, ...]] = {}
        for bewaard in self.oordelen:
            oordeel = Oordeel(bewaard.oordeel) if bewaard.oordeel else None
            gezegd = Mensoordeel(oordeel, bewaard.reden, bewaard.wie, bewaard.wanneer)
            uit[bewaard.sleutel] = (*uit.get(bewaard.sleutel, ()), gezegd)
        return uit
