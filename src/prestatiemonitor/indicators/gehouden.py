"""Gehouden: how often a meeting was held in a year, as the key figure `gehouden_overleg` of the jaarschijf tells it."""

import re
from collections.abc import Iterable, Sequence
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


@dataclass(frozen=True)
class Opgave:
    """What one party told of one meeting, by the name it used; a half-year of None is the whole year."""

    regel: int
    partij: str | None
    jaar: int | None
    halfjaar: str | None
    naam: str | None
    aantal: float


def lees_opgaven(kerncijfers: pd.DataFrame | None) -> list[Opgave]:
    """All that was told of meetings, in the order of the rows."""
    if kerncijfers is None:
        return []
    mee = (kerncijfers["maat"] == MAAT).fillna(False) & kerncijfers["waarde"].notna()
    frame = kerncijfers[mee.to_numpy(dtype=bool)].sort_index()
    velden = frame[["partij", "jaar", "halfjaar", "doelgroep", "waarde"]].astype(object)
    rijen = velden.where(velden.notna(), None).itertuples(name=None)
    return [
        Opgave(regel, partij, jaar, halfjaar, naam, float(waarde))
        for regel, partij, jaar, halfjaar, naam, waarde in rijen
    ]


def gehouden_overleg(overleg: Overleg, jaar: int, opgaven: Iterable[Opgave]) -> Gehouden:
    """What was told of one meeting, which the figure names by its name or id in `doelgroep`.

    A figure for the year goes before its half-years; where parties differ the lowest counts, and that is said.
    """
    namen = {_plat(overleg.naam), _plat(overleg.id)}
    eigen = [opgave for opgave in opgaven if opgave.jaar == jaar and _plat(opgave.naam) in namen]
    partijen = sorted({opgave.partij for opgave in eigen}, key=lambda partij: (partij is None, partij or ""))
    per_partij = [_van_partij([opgave for opgave in eigen if opgave.partij == partij]) for partij in partijen]
    if not per_partij:
        return Gehouden()
    volledigst = [g for g in per_partij if g.heel] or per_partij
    laagste = min(volledigst, key=lambda g: (-len(g.halfjaren), g.aantal or 0))
    gezegd = sorted({g.aantal or 0 for g in volledigst})
    verschil = f"{overleg.naam} {jaar}: partijen melden {opsomming([getal(n) for n in gezegd])} keer."
    regels = tuple(sorted(regel for g in per_partij for regel in g.regels))
    return Gehouden(laagste.aantal, laagste.heel, laagste.halfjaren, regels, verschil if len(gezegd) > 1 else "")


def onbekende_overleggen(overleggen: Iterable[Overleg], opgaven: Iterable[Opgave]) -> list[str]:
    """The meetings that were told of under a name that the agreement does not have."""
    namen = {_plat(naam) for overleg in overleggen for naam in (overleg.naam, overleg.id)}
    vreemd = [opgave.naam for opgave in opgaven if _plat(opgave.naam) not in namen]
    return sorted({"zonder naam" if naam is None else naam for naam in vreemd})


def _van_partij(opgaven: Sequence[Opgave]) -> Gehouden:
    heel = [opgave for opgave in opgaven if opgave.halfjaar is None]
    regels = tuple(opgave.regel for opgave in heel or opgaven)
    if heel:
        return Gehouden(round(max(opgave.aantal for opgave in heel)), True, frozenset("12"), regels)
    halfjaren = frozenset(opgave.halfjaar for opgave in opgaven if opgave.halfjaar is not None)
    return Gehouden(round(sum(opgave.aantal for opgave in opgaven)), False, halfjaren, regels)


def _plat(naam: object) -> str:
    return re.sub(r"[^a-z0-9]+", " ", str(naam).casefold()).strip()
