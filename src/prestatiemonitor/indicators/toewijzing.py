"""Allocations per corporation and year: homes that came free, and how many of these went to which group."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.mutaties import ZONDER_CORPORATIE, Telling, opgeteld
from prestatiemonitor.tables.waarden import HALFJAAR

VRIJGEKOMEN: Final = "vrijgekomen"
URGENT: Final = "urgent"
STATUSHOUDERS: Final = "statushouders"
VRIJE_RUIMTE: Final = "vrije_ruimte"
Doelgroepen = dict[str | None, Telling]


@dataclass(frozen=True)
class Deel:
    """Part of a year of one corporation: a half-year, or all of it (`halfjaar` None); None is unknown.

    `aantal` is what went to the group that is asked about, `statushouders` what went to them.
    `uit_toegewezen` tells that `noemer` is all allocations, because the homes that came free were not delivered.
    """

    corporatie: str
    halfjaar: str | None
    aantal: int | None
    statushouders: int | None
    noemer: int | None
    uit_toegewezen: bool

    @property
    def bekend(self) -> bool:
        """Whether there is a share to compute."""
        return self.aantal is not None and self.noemer is not None


@dataclass
class Corporatiejaar:
    """The allocations of one corporation in one year: per group (or `vrijgekomen`) what was booked.

    `begonnen` are the half-years that a figure for the year is about. Figures are only ever set beside each other or
    added up where they are about the same part of the year.
    """

    corporatie: str
    jaar: int
    begonnen: tuple[str, ...] = HALFJAAR
    doelgroepen: dict[str, Doelgroepen] = field(default_factory=dict)

    def telling(self, groep: str) -> Telling | None:
        """What was booked for one group, its doelgroepen together; None where that is of no part of the year known."""
        return _gevuld(_samen(self.doelgroepen[groep], self.begonnen)) if groep in self.doelgroepen else None

    @property
    def toegewezen(self) -> Telling | None:
        """All allocations together, of the part of the year that every group was given for."""
        delen = [self.telling(groep) for groep in self.doelgroepen if groep != VRIJGEKOMEN]
        bekend = [deel for deel in delen if deel is not None]
        return _gevuld(opgeteld(bekend, self.begonnen)) if len(bekend) == len(delen) else None

    @property
    def noemer(self) -> tuple[Telling | None, bool]:
        """The homes that came free; where these are missing all allocations, and True."""
        vrij = self.telling(VRIJGEKOMEN)
        return (vrij, False) if vrij else (self.toegewezen, True)

    def delen(self, groep: str) -> list[Deel]:
        """The half-years where the group and the noemer are both given by half-year, else the year as one."""
        van_groep, (noemer, uit_toegewezen), anders = self.telling(groep), self.noemer, self.telling(STATUSHOUDERS)
        if van_groep is None or noemer is None:
            return []
        aantal, alle = van_groep.over(self.begonnen), noemer.over(self.begonnen)
        if (van_groep.heel is None and noemer.heel is None) or aantal is None or alle is None:
            return self.halfjaren(groep)
        van_anders = anders.over(self.begonnen) if anders else None
        return [Deel(self.corporatie, None, aantal, van_anders, alle, uit_toegewezen)]

    def halfjaren(self, groep: str) -> list[Deel]:
        """Each half-year that has any figure."""
        van_groep, (noemer, uit_toegewezen), anders = self.telling(groep), self.noemer, self.telling(STATUSHOUDERS)
        toegewezen = self.toegewezen
        gevonden = []
        for halfjaar in sorted({h for t in (van_groep, noemer) if t for h in t.halfjaren}):
            eigen = noemer.halfjaren.get(halfjaar) if noemer else None
            mag = eigen is None and toegewezen is not None and (noemer is None or noemer.heel is None)
            vervangen = toegewezen.halfjaren.get(halfjaar) if toegewezen and mag else None
            gevonden.append(
                Deel(
                    self.corporatie,
                    halfjaar,
                    van_groep.halfjaren.get(halfjaar) if van_groep else None,
                    anders.halfjaren.get(halfjaar) if anders else None,
                    vervangen if eigen is None else eigen,
                    uit_toegewezen or eigen is None,
                )
            )
        return gevonden

    def gemeld(self, groep: str) -> frozenset[str]:
        """The half-years of which a share of the group can be told."""
        bekend = [deel.halfjaar for deel in self.delen(groep) if deel.bekend]
        return frozenset(h for halfjaar in bekend for h in ((halfjaar,) if halfjaar else self.begonnen))

    @property
    def afwijkingen(self) -> list[tuple[str, int, int]]:
        """(group, year's figure, half-years together) where these disagree."""
        tellingen = [(groep, self.telling(groep)) for groep in sorted(self.doelgroepen)]
        return [(groep, *t.afwijking) for groep, t in tellingen if t and t.afwijking]

    def regels(self, *groepen: str) -> list[int]:
        """The row labels behind the share of these groups; of all of them where these are the noemer."""
        gebruikt = [*groepen, VRIJGEKOMEN] if VRIJGEKOMEN in self.doelgroepen else list(self.doelgroepen)
        return [r for g in gebruikt for t in self.doelgroepen.get(g, {}).values() for r in t.regels]


def lees_toewijzingen(toewijzingen: pd.DataFrame, moment: Moment) -> Mapping[tuple[int, str], Corporatiejaar]:
    """The allocations by (jaar, corporatie); rows without a year or a number are left out."""
    frame = toewijzingen[toewijzingen["jaar"].notna() & toewijzingen["aantal"].notna()]
    jaren: dict[tuple[int, str], Corporatiejaar] = {}
    tekst = frame[["corporatie", "halfjaar", "post", "groep", "doelgroep"]].astype(object)
    tekst = tekst.where(tekst.notna(), None)
    for regel, jaar, aantal, (corporatie, halfjaar, post, groep, doelgroep) in zip(
        frame.index.tolist(),
        frame["jaar"].tolist(),
        frame["aantal"].tolist(),
        tekst.itertuples(index=False, name=None),
        strict=True,
    ):
        naam = corporatie or ZONDER_CORPORATIE
        van_jaar = jaren.setdefault((jaar, naam), Corporatiejaar(naam, jaar, moment.begonnen(jaar)))
        soort = VRIJGEKOMEN if post == VRIJGEKOMEN else groep or "overig"
        van_jaar.doelgroepen.setdefault(soort, {}).setdefault(doelgroep, Telling()).boek(halfjaar, aantal, regel)
    return dict(sorted(jaren.items()))


def onbruikbaar(toewijzingen: pd.DataFrame) -> int:
    """How many rows have no year or no number."""
    return int((toewijzingen["jaar"].isna() | toewijzingen["aantal"].isna()).sum())


def _gevuld(telling: Telling) -> Telling | None:
    return telling if telling.gedekt else None


def _samen(doelgroepen: Doelgroepen, begonnen: tuple[str, ...]) -> Telling:
    """The doelgroepen of one group as one."""
    heel = [telling for telling in doelgroepen.values() if telling.heel is not None]
    halve = [telling for telling in doelgroepen.values() if telling.heel is None]
    if heel and halve and None in doelgroepen:  # undivided figures cover the divided ones
        return Telling(sum(telling.totaal for telling in heel), opgeteld(halve, begonnen).halfjaren)
    return opgeteld(list(doelgroepen.values()), begonnen)
