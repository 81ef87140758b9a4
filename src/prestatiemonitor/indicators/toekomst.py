"""What was told as done over a time that had not begun on the day it was told: it does not count, and that is said."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.tables.toekomst import GEBEURD, niet_begonnen


@dataclass(frozen=True)
class Vooruit:
    """Rows that do not count: of which table, party and year, how many, and the day on which they were told."""

    tabel: str
    partij: str
    jaar: int
    aantal: int
    dag: date

    def raakt(self, uitkomst: Uitkomst, tabellen: Iterable[str]) -> bool:
        """Whether it could have been in this figure of an indicator that uses these tables."""
        van_partij = uitkomst.partij in (GEZAMENLIJK, self.partij)
        return self.tabel in tabellen and van_partij and uitkomst.jaar in (None, self.jaar)


@dataclass(frozen=True)
class TotStand:
    """A moment without the rows that do not count yet, and what these were."""

    moment: Moment
    vooruit: tuple[Vooruit, ...]


def tot_stand(moment: Moment) -> TotStand:
    """The moment without what was told as done of a time still to come, and what was left out."""
    over: dict[str, pd.DataFrame] = {}
    weg: list[Vooruit] = []
    for naam, (jaar, wie) in GEBEURD.items():
        frame = moment.tabellen.get(naam)
        if frame is None or frame.empty:
            continue
        dag = moment.stand_tot(TABELLEN[naam].levering or "")
        te_vroeg = niet_begonnen(naam, frame, dag)
        if te_vroeg.any():
            over[naam] = frame[~te_vroeg]
            los = frame.loc[te_vroeg, [wie, jaar]].itertuples(index=False, name=None)
            per = Counter((str(partij), int(van)) for partij, van in los)
            weg += [Vooruit(naam, partij, van, aantal, dag) for (partij, van), aantal in per.items()]
    return TotStand(replace(moment, tabellen={**moment.tabellen, **over}) if over else moment, tuple(weg))


def met_vooruit(uitkomst: Uitkomst, weg: Iterable[Vooruit], tabellen: Iterable[str]) -> Uitkomst:
    """The Uitkomst that says what was left out of it."""
    namen = tuple(tabellen)
    raakt = [deel for deel in weg if deel.raakt(uitkomst, namen)]
    if not raakt:
        return uitkomst
    jaren = opsomming([str(jaar) for jaar in sorted({deel.jaar for deel in raakt})])
    labels = opsomming([TABELLEN[naam].label for naam in dict.fromkeys(deel.tabel for deel in raakt)])
    aantal, dag = sum(deel.aantal for deel in raakt), raakt[0].dag
    wat = f"1 regel in {labels} telt" if aantal == 1 else f"{aantal} regels in {labels} tellen"
    zin = f"{wat} niet mee: als gebeurd opgegeven over {jaren}, terwijl de stand die van {dag:%d-%m-%Y} is."
    return replace(uitkomst, onvolledig=f"{uitkomst.onvolledig} {zin}".strip())
