"""Bookings of changes in the stock: rows of `voorraadmutaties` counted once, per corporatie, mutatie, basis, period."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

import pandas as pd

from prestatiemonitor.indicators.woorden import getal
from prestatiemonitor.tables.waarden import HALFJAAR

ZONDER_CORPORATIE: Final = "zonder corporatie"
Basis = Literal["prognose", "realisatie"]
Sleutel = tuple[str, str, str]  # corporatie, mutatie, basis
Periode = tuple[int, int]  # first and last calendar year


@dataclass(frozen=True)
class LosseRegel:
    """A row that cannot be counted, for want of a year or of a number; None is unknown, as is an empty mutatie."""

    corporatie: str
    mutatie: str
    basis: str
    van: int | None
    tot: int | None
    halfjaar: str | None
    aantal: int | None


@dataclass
class Telling:
    """What was booked of one thing in one year or period: for the whole of it, and for its half-years."""

    heel: int | None = None
    halfjaren: dict[str, int] = field(default_factory=dict)
    regels: list[int] = field(default_factory=list)

    def boek(self, halfjaar: str | None, aantal: int, regel: int) -> None:
        """Add one row; rows of the same thing and the same (half-)year add up."""
        if halfjaar is None:
            self.heel = (self.heel or 0) + aantal
        else:
            self.halfjaren[halfjaar] = self.halfjaren.get(halfjaar, 0) + aantal
        self.regels.append(regel)

    @property
    def totaal(self) -> int:
        """The whole-period figure where there is one, else the sum of the half-years; they are never added up."""
        return self.heel if self.heel is not None else sum(self.halfjaren.values())

    @property
    def gedekt(self) -> frozenset[str]:
        """The half-years that it is about: both where it is for the whole."""
        return frozenset(self.halfjaren if self.heel is None else HALFJAAR)

    def over(self, halfjaren: Collection[str]) -> int | None:
        """The figure for the whole, or the sum of these half-years; None where one of them is missing."""
        if self.heel is not None:
            return self.heel
        return sum(self.halfjaren.values()) if self.gedekt.issuperset(halfjaren) else None

    @property
    def afwijking(self) -> tuple[int, int] | None:
        """(whole, sum of half-years) where these disagree; one half-year may be smaller than the whole, not larger."""
        if self.heel is None or not self.halfjaren:
            return None
        som = sum(self.halfjaren.values())
        eens = som == self.heel if len(self.halfjaren) == 2 else verder(self.heel, som) == self.heel
        return None if eens else (self.heel, som)


def verder(prognose: int, gerealiseerd: int | None) -> int:
    """The prognose, or what was realised where that already went further in the direction of the prognose."""
    if gerealiseerd is None or (prognose > 0 and gerealiseerd < prognose) or (prognose < 0 and gerealiseerd > prognose):
        return prognose
    return gerealiseerd


def opgeteld(tellingen: Sequence[Telling], begonnen: Collection[str]) -> Telling:
    """Several counts as one, with only that which all of them tell: a half-year, or all half-years that have begun.

    A year's figure and the half-years of the same thing never add up; without anything in common it is empty.
    """
    heel = [telling.over(begonnen) for telling in tellingen]
    samen = None
    if any(telling.heel is not None for telling in tellingen) and None not in heel:
        samen = sum(aantal for aantal in heel if aantal is not None)
    halfjaren = {
        halfjaar: sum(telling.halfjaren[halfjaar] for telling in tellingen)
        for halfjaar in HALFJAAR
        if tellingen and all(halfjaar in telling.halfjaren for telling in tellingen)
    }
    return Telling(samen, halfjaren, [regel for telling in tellingen for regel in telling.regels])


def boekingen(
    voorraadmutaties: pd.DataFrame, segment: str
) -> tuple[Mapping[Sleutel, Mapping[Periode, Telling]], tuple[str, ...], tuple[LosseRegel, ...]]:
    """The bookings of one segment, a Dutch sentence for each kind of row that cannot be counted, and those rows."""
    frame = voorraadmutaties[voorraadmutaties["segment"].eq(segment).fillna(False).to_numpy(dtype=bool)]
    geen_jaar = frame["jaar_van"].isna() | frame["jaar_tot"].isna()
    geen_aantal = frame["aantal"].isna()
    opmerkingen = []
    if aantal := int((geen_jaar & ~geen_aantal).sum()):
        samen = getal(int(frame.loc[geen_jaar & ~geen_aantal, "aantal"].sum()), teken=True)
        wat = f"Regels zonder begin- of eindjaar tellen niet mee ({getal(aantal)})"
        opmerkingen.append(f"{wat}, samen {samen} op de voorraad.")
    if aantal := int(geen_aantal.sum()):
        opmerkingen.append(f"Regels zonder aantal tellen niet mee ({getal(aantal)}).")
    los = _losse_regels(frame[geen_jaar | geen_aantal])
    frame = frame[~(geen_jaar | geen_aantal)]
    if frame["corporatie"].isna().any():
        opmerkingen.append("Er zijn regels zonder corporatie; zij tellen alleen gezamenlijk mee.")
    geboekt: dict[Sleutel, dict[Periode, Telling]] = {}
    for regel, corporatie, mutatie, basis, van, tot, halfjaar, waarde in zip(
        frame.index.tolist(),
        frame["corporatie"].fillna(ZONDER_CORPORATIE).tolist(),
        frame["mutatie"].tolist(),
        frame["basis"].tolist(),
        frame["jaar_van"].tolist(),
        frame["jaar_tot"].tolist(),
        frame["halfjaar"].astype(object).where(frame["halfjaar"].notna(), None).tolist(),
        frame["aantal"].tolist(),
        strict=True,
    ):
        telling = geboekt.setdefault((corporatie, mutatie, basis), {}).setdefault((van, tot), Telling())
        telling.boek(halfjaar, waarde, regel)
    return geboekt, tuple(opmerkingen), los


def _losse_regels(frame: pd.DataFrame) -> tuple[LosseRegel, ...]:
    kolommen = ["corporatie", "mutatie", "basis", "jaar_van", "jaar_tot", "halfjaar", "aantal"]
    rijen = frame[kolommen].astype(object)
    return tuple(
        LosseRegel(corporatie or ZONDER_CORPORATIE, mutatie or "", basis or "", *rest)
        for corporatie, mutatie, basis, *rest in rijen.where(rijen.notna(), None).itertuples(index=False, name=None)
    )
