"""Cyclusonderdeel: a meeting or step that the agreement asks for each year, beside what was held and delivered."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.afspraken.modellen import Cyclusstap, Overleg
from prestatiemonitor.indicators.gehouden import Opgave, gehouden_overleg, lees_opgaven
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.oordelen import oordeel_minimum
from prestatiemonitor.indicators.uitkomst import Bronregels, Oordeel

_WINDOW: Final = 6  # months from its own within which a delivery is that of a half-yearly report
SLAAGKANS: Final = "slaagkans"


@dataclass(frozen=True)
class Onderdeel:
    """What is asked in a year and how often it was done; `gedaan` is None where nothing of it was delivered.

    `waaruit` says what shows it, `verwacht` how often it could be expected by the peilmoment, `volgend` the month in
    which it is due next, where it is still to come this year.
    """

    naam: str
    is_overleg: bool
    wanneer: str
    gevraagd: int
    gedaan: int | None
    verwacht: int
    oordeel: Oordeel
    minimaal: bool = False
    waaruit: str = ""
    volgend: int | None = None
    bronnen: tuple[Bronregels, ...] = ()
    mist: str = ""

    @property
    def ontbreekt(self) -> bool:
        """Whether something could be expected by now and too little was delivered to tell."""
        return self.oordeel is Oordeel.GEEN_GEGEVENS and (self.gedaan or 0) < self.verwacht


def onderdelen(
    moment: Moment, jaar: int, kerncijfers: pd.DataFrame | None, activiteiten: pd.DataFrame | None
) -> list[Onderdeel]:
    """All that the agreement asks in a year: the meetings, then the steps in the order of the year."""
    opgaven = lees_opgaven(kerncijfers)
    stappen = sorted(moment.afspraken.stappen, key=lambda stap: stap.maanden or (13,))
    return [
        *(_van_overleg(overleg, moment, jaar, opgaven) for overleg in moment.afspraken.overleggen),
        *(_van_stap(stap, moment, jaar, kerncijfers, activiteiten) for stap in stappen),
    ]


def _van_overleg(overleg: Overleg, moment: Moment, jaar: int, opgaven: Sequence[Opgave]) -> Onderdeel:
    gehouden = gehouden_overleg(overleg, jaar, opgaven)
    verwacht, tot_nu = (
        overleg.per_jaar * _verstreken(dag, jaar) // 12 for dag in (moment.peildatum, moment.stand_tot("jaarschijf"))
    )
    volledig = not moment.ontbrekend(jaar, gehouden.halfjaren)
    norm, aantal = Decimal(overleg.per_jaar), gehouden.aantal
    oordeel = oordeel_minimum(
        norm,
        None if aantal is None else Decimal(aantal),
        compleet=moment.compleet(jaar),
        verwacht=norm if volledig and aantal is not None and aantal >= tot_nu else None,
        met_zacht=norm if volledig and aantal is not None else None,  # the rest of the year is still open
        volledig=volledig,
    )
    return Onderdeel(
        naam=overleg.naam,
        is_overleg=True,
        wanneer="hele jaar",
        gevraagd=overleg.per_jaar,
        gedaan=aantal,
        verwacht=verwacht,
        oordeel=oordeel,
        minimaal=overleg.minimaal,
        waaruit="" if aantal is None else "jaarschijf",
        bronnen=(Bronregels("kerncijfers", gehouden.regels),) if gehouden.regels else (),
        mist=gehouden.verschil,
    )


def _van_stap(
    stap: Cyclusstap,
    moment: Moment,
    jaar: int,
    kerncijfers: pd.DataFrame | None,
    activiteiten: pd.DataFrame | None,
) -> Onderdeel:
    aantal, waaruit, bronnen = _gezet(stap, moment, jaar, kerncijfers, activiteiten)
    gevraagd = max(len(stap.maanden), 1)
    verwacht = sum(_laatste_dag(jaar, maand) <= moment.peildatum for maand in stap.maanden)
    if aantal >= gevraagd:
        oordeel = Oordeel.BEHAALD
    else:
        oordeel = Oordeel.OP_KOERS if aantal and aantal >= verwacht else Oordeel.GEEN_GEGEVENS
    open_maanden = stap.maanden[aantal:]
    return Onderdeel(
        naam=stap.naam,
        is_overleg=False,
        wanneer=stap.wanneer,
        gevraagd=gevraagd,
        gedaan=aantal or None,
        verwacht=verwacht,
        oordeel=oordeel,
        waaruit=waaruit,
        volgend=next((m for m in open_maanden if _laatste_dag(jaar, m) > moment.peildatum), None),
        bronnen=bronnen,
    )


def _gezet(
    stap: Cyclusstap,
    moment: Moment,
    jaar: int,
    kerncijfers: pd.DataFrame | None,
    activiteiten: pd.DataFrame | None,
) -> tuple[int, str, tuple[Bronregels, ...]]:
    """How often a step was done, what shows that in words, and the rows that do."""
    jaarschijf = moment.geleverd.get("jaarschijf")
    if stap.blijkt_uit in ("planmonitor", "jaarschijf"):
        dagen = sorted({dag for soort, dag in moment.leveringen if soort == stap.blijkt_uit and _past(stap, dag, jaar)})
        return len(dagen), ", ".join(f"{stap.blijkt_uit} {dag:%d-%m-%Y}" for dag in dagen), ()
    if stap.blijkt_uit is None or jaarschijf is None or jaarschijf < date(jaar, 1, 1):
        return 0, "", ()
    if stap.blijkt_uit == "slaagkans":
        regels = _rijen(kerncijfers, maat=SLAAGKANS, jaar=jaar) or _rijen(kerncijfers, maat=SLAAGKANS, jaar=jaar - 1)
        return min(len(regels), 1), "slaagkansen in de jaarschijf", _bron("kerncijfers", regels)
    regels = _rijen(activiteiten, jaar=jaar + 1)
    if not regels or (stap.maand and jaarschijf < date(jaar, stap.maand, 1)):
        return 0, "", ()
    return 1, f"activiteiten voor {jaar + 1} in de jaarschijf", _bron("activiteiten", regels)


def _past(stap: Cyclusstap, dag: date, jaar: int) -> bool:
    """Whether a delivery is one of this year; a step of one month is done by a delivery in the half-year from then."""
    if len(stap.maanden) != 1:
        return dag.year == jaar
    begin = stap.maanden[0] - 1 + 12 * jaar
    return begin <= dag.year * 12 + dag.month - 1 < begin + _WINDOW


def _rijen(tabel: pd.DataFrame | None, **gelijk: object) -> tuple[int, ...]:
    if tabel is None:
        return ()
    mee = pd.Series(True, index=tabel.index)
    for kolom, waarde in gelijk.items():
        mee &= (tabel[kolom] == waarde).fillna(False).astype(bool)
    return tuple(sorted(tabel.index[mee].tolist()))


def _bron(tabel: str, regels: tuple[int, ...]) -> tuple[Bronregels, ...]:
    return (Bronregels(tabel, regels),) if regels else ()


def _verstreken(dag: date, jaar: int) -> int:
    """How many whole months of the year are over at the end of `dag`."""
    erna = dag + timedelta(days=1)
    return max(0, min(12, (erna.year - jaar) * 12 + erna.month - 1))


def _laatste_dag(jaar: int, maand: int) -> date:
    return date(jaar, maand, monthrange(jaar, maand)[1])
