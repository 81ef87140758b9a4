"""Herhaling: a value that was corrected in an earlier delivery, and that a later one gives again as it was."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.tables.schemas import TABELLEN


@dataclass(frozen=True)
class Herhaling:
    """The correction of the earlier delivery (of `peildatum`), and the row of the later one that repeats the value."""

    correctie: Correctie
    peildatum: date
    regel: int
    plaats: str

    @property
    def zin(self) -> str:
        """What happened, in Dutch sentences."""
        eerder = self.correctie
        wat = TABELLEN[eerder.tabel][eerder.kolom].label.lower()
        was, werd = (waarde or "leeg" for waarde in (eerder.was, eerder.wordt))
        return (
            f"In de levering van {self.peildatum:%d-%m-%Y} is dit gecorrigeerd: {wat} was {was} en werd {werd} "
            f"({eerder.reden}; {eerder.wie}). In {self.plaats} staat weer {was}, en dat telt ongecorrigeerd mee."
        )

    def overgenomen(self, wie: str, wanneer: datetime) -> Correctie:
        """The same correction, of the later delivery."""
        reden = f"Overgenomen van de levering van {self.peildatum:%d-%m-%Y}: {self.correctie.reden}"
        return replace(self.correctie, regel=self.regel, plaats=self.plaats, reden=reden, wie=wie, wanneer=wanneer)
