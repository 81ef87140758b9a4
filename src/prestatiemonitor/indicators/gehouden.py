"""Gehouden: how often a meeting was held in a year, as the key figure `gehouden_overleg` of the jaarschijf tells it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import pandas as pd

from prestatiemonitor.afspraken.modellen import Overleg
from prestatiemonitor.indicators.woorden import getal, opsomming

MAAT: Final = "gehouden_overleg"


@dataclass(frozen=True)
class Gehouden:
    """How often, None where it was not told; whether about the whole year or which half-years, and by which rows."""

    aantal: int | None = None
    heel: bool = False
    halfjaren: frozenset[str] = frozenset()
    regels: tuple[int, ...] = ()
    verschil: str = ""  # where parties tell it differently


def gehouden_overleg(overleg: Overleg, jaar: int, kerncijfers: pd.DataFrame | None) -> Gehouden:
    """What was told of one meeting, which the figure names by its name or id in `doelgroep`.

    A figure for the year goes before its half-years; where parties differ the lowest counts, and that is said.
    """
    if kerncijfers is None:
        return Gehouden()
    frame = _over_overleg(kerncijfers)
    van_jaar = frame[(frame["jaar"] == jaar).fillna(False).to_numpy(dtype=bool)]
    namen = {_plat(overleg.naam), _plat(overleg.id)}
    eigen = van_jaar[van_jaar["doelgroep"].map(_plat).isin(namen).to_numpy(dtype=bool)].sort_index()
    per_partij = [_van_partij(deel) for _, deel in eigen.groupby("partij", sort=True, dropna=False)]
    if not per_partij:
        return Gehouden()
    volledigst = [g for g in per_partij if g.heel] or per_partij
    laagste = min(volledigst, key=lambda g: (-len(g.halfjaren), g.aantal or 0))
    gezegd = sorted({g.aantal or 0 for g in volledigst})
    verschil = f"{overleg.naam} {jaar}: partijen melden {opsomming([getal(n) for n in gezegd])} keer."
    regels = tuple(sorted(regel for g in per_partij for regel in g.regels))
    return Gehouden(laagste.aantal, laagste.heel, laagste.halfjaren, regels, verschil if len(gezegd) > 1 else "")


def onbekende_overleggen(overleggen: Iterable[Overleg], kerncijfers: pd.DataFrame | None) -> list[str]:
    """The meetings that were told of under a name that the agreement does not have."""
    if kerncijfers is None:
        return []
    namen = {_plat(naam) for overleg in overleggen for naam in (overleg.naam, overleg.id)}
    gemeld = _over_overleg(kerncijfers)["doelgroep"]
    return sorted({"zonder naam" if pd.isna(naam) else str(naam) for naam in gemeld if _plat(naam) not in namen})


def _over_overleg(kerncijfers: pd.DataFrame) -> pd.DataFrame:
    mee = (kerncijfers["maat"] == MAAT).fillna(False) & kerncijfers["waarde"].notna()
    return kerncijfers[mee.to_numpy(dtype=bool)]


def _van_partij(deel: pd.DataFrame) -> Gehouden:
    heel = deel[deel["halfjaar"].isna()]
    gekozen = deel if heel.empty else heel
    regels = tuple(gekozen.index.tolist())
    if not heel.empty:
        return Gehouden(round(float(heel["waarde"].max())), True, frozenset("12"), regels)
    return Gehouden(round(float(gekozen["waarde"].sum())), False, frozenset(gekozen["halfjaar"].astype(str)), regels)


def _plat(naam: object) -> str:
    return re.sub(r"[^a-z0-9]+", " ", str(naam).casefold()).strip()
