"""What people wrote beside the deliveries of one peilmoment: corrections and verdicts, read from the store once."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pandas as pd

from prestatiemonitor.indicators import Mensoordeel, Moment, Oordeel, Uitkomst
from prestatiemonitor.indicators.woorden import periode
from prestatiemonitor.store import BewaardeCorrectie, BewaardOordeel, NieuwOordeel, Opslag, geldende
from prestatiemonitor.tables.correctie import waarom_niet

Tabellen = Mapping[int, Mapping[str, pd.DataFrame]]
"""The tables of each delivery, by its id and their names."""


@dataclass(frozen=True)
class Aantekeningen:
    """The corrections of some deliveries and the verdicts on a peilmoment that stand, of use or not."""

    correcties: tuple[BewaardeCorrectie, ...] = ()
    oordelen: tuple[BewaardOordeel, ...] = ()
    alle: tuple[int, ...] = ()  # the numbers of all corrections that stand, also of other deliveries

    @classmethod
    def lees(cls, opslag: Opslag, leveringen: Iterable[int], peilmoment: dt.date) -> "Aantekeningen":
        """Those that stand now, of the deliveries with these ids."""
        van = set(leveringen)
        correcties = opslag.correcties()
        eigen = tuple(bewaard for bewaard in correcties if bewaard.levering_id in van)
        return cls(eigen, tuple(opslag.oordelen(peilmoment)), tuple(bewaard.id for bewaard in correcties))

    @property
    def sleutel(self) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
        """Which they are: equal keys, equal notes, and equal corrections of earlier deliveries that can be repeated."""
        return tuple(c.id for c in self.correcties), tuple(oordeel.id for oordeel in self.oordelen), self.alle

    def geldig(self, tabellen: Tabellen) -> tuple[BewaardeCorrectie, ...]:
        """The corrections that count in the tables of their deliveries, by id: of one value the last that can be."""
        return tuple(
            bewaard
            for nummer, eigen in tabellen.items()
            for bewaard in geldende((c for c in self.correcties if c.levering_id == nummer), eigen)
        )

    def niet_toegepast(self, tabellen: Tabellen) -> tuple[str, ...]:
        """Why some of what was written is not used, in Dutch; one sentence each."""
        uit = [
            f"Correctie {bewaard.id} van {bewaard.correctie.wie} telt niet mee: {waarom}."
            for bewaard in self.correcties
            if (waarom := waarom_niet(bewaard.correctie, _tabel(tabellen, bewaard)))
        ]
        vreemd = [(bewaard, onbekend_oordeel(bewaard)) for bewaard in self.oordelen]
        uit += [
            f"Oordeel {bewaard.id} van {bewaard.wie} telt niet mee: {waarom}." for bewaard, waarom in vreemd if waarom
        ]
        return tuple(uit)

    def mensoordelen(self) -> tuple[Mensoordeel, ...]:
        """The verdicts and remarks, newest first, without those that say something the monitor does not know."""
        return tuple(_mensoordeel(bewaard) for bewaard in self.oordelen if not onbekend_oordeel(bewaard))


def _tabel(tabellen: Tabellen, bewaard: BewaardeCorrectie) -> pd.DataFrame | None:
    return tabellen[bewaard.levering_id].get(bewaard.correctie.tabel)


def onbekend_oordeel(bewaard: BewaardOordeel) -> str:
    """Why a kept verdict cannot be shown as one, in Dutch; empty where it can."""
    if not bewaard.oordeel or bewaard.oordeel in set(Oordeel):
        return ""
    return f"‘{bewaard.oordeel}’ is geen oordeel dat de monitor kent"


def nieuw_oordeel(moment: Moment, uitkomst: Uitkomst, oordeel: str, *, reden: str, wie: str) -> NieuwOordeel:
    """What a person says of a figure, with what was computed when it was said; an empty `oordeel` is a remark."""
    return NieuwOordeel(
        peilmoment=moment.peildatum,
        indicator=uitkomst.indicator,
        afspraak=uitkomst.afspraak,
        partij=uitkomst.partij,
        periode=uitkomst.periode,
        oordeel=str(oordeel),
        reden=reden.strip(),
        wie=wie.strip(),
        onderwerp=uitkomst.onderwerp,
        looptijd=uitkomst.periode == periode(moment.jaren[0], moment.jaren[-1]),
        zin=uitkomst.zin,
        berekend=str(uitkomst.oordeel),
        waarde=uitkomst.waarde,
        eenheid=uitkomst.eenheid,
        bewijs=uitkomst.bewijs,
    )


def _mensoordeel(bewaard: BewaardOordeel) -> Mensoordeel:
    return Mensoordeel(
        oordeel=Oordeel(bewaard.oordeel) if bewaard.oordeel else None,
        reden=bewaard.reden,
        wie=bewaard.wie,
        wanneer=bewaard.wanneer,
        nummer=bewaard.id,
        over=(bewaard.indicator, bewaard.afspraak, bewaard.partij, bewaard.periode),
        onderwerp=bewaard.onderwerp,
        looptijd=bool(bewaard.looptijd),
        berekend=Oordeel(bewaard.berekend) if bewaard.berekend in set(Oordeel) else None,
        waarde=bewaard.waarde,
        eenheid=bewaard.eenheid or "",
    )
