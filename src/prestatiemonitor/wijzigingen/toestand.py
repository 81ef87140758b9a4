"""Homes of a plan as they stand in one planmonitor: so many of one kind, delivered then, in that stage."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

import pandas as pd

from prestatiemonitor.afspraken import Afspraken
from prestatiemonitor.indicators.programma import koppel
from prestatiemonitor.tables.waarden import OPEN_EINDE

GEEN_JAAR: Final = 0


class Toestand(NamedTuple):
    """What is said of a home: its kind, when it is delivered, how far it is, and who will let it.

    `van` and `tot` are years: GEEN_JAAR where nothing is known, and a `tot` of OPEN_EINDE for an open end.
    """

    soort: str
    eigendom: str
    prijsklasse: str
    van: int
    tot: int
    stadium: str
    corporatie: str

    @property
    def jaar(self) -> tuple[int, int]:
        """By which delivery is ordered: homes without a year last."""
        return (self.tot or OPEN_EINDE + 1, self.van or OPEN_EINDE + 1)

    @property
    def eerste_jaar(self) -> int:
        """The year from which it may be delivered; of 't/m 2027' that is 2027, and GEEN_JAAR where none is known."""
        return self.van or self.tot

    @property
    def laatste_jaar(self) -> int | None:
        """The year by which it is delivered; None where that is unknown or has no end."""
        return None if self.tot in (GEEN_JAAR, OPEN_EINDE) else self.tot


@dataclass(frozen=True)
class Planbeeld:
    """A plan in one planmonitor: its name and place, what is written of it, and its homes by Toestand.

    `regels` has the row labels of `programma` behind each Toestand, `rij` that of the plan in `plannen` (-1: none).
    `code` is what the list calls it, where that is not its key: the code went to another plan since.
    """

    sleutel: str
    naam: str
    kern: str
    planstatus: str
    knelpunten: str
    woningen: Mapping[Toestand, int]
    regels: Mapping[Toestand, tuple[int, ...]]
    rij: int = -1
    telt_mee: bool = True  # False where its status is no plan capacity, so that none of its homes counts
    code: str = ""

    @property
    def plancode(self) -> str:
        """The code that its list has for it."""
        return self.code or self.sleutel

    @property
    def bouw(self) -> int:
        """New homes of the plan."""
        return sum(aantal for toestand, aantal in self.woningen.items() if toestand.soort == "nieuwbouw")


def planbeelden(plannen: pd.DataFrame, programma: pd.DataFrame, afspraken: Afspraken) -> dict[str, Planbeeld]:
    """Every plan of a planmonitor by its key, those without homes as well; what is no plan capacity is left out."""
    regels = koppel(plannen, programma, afspraken).regels
    woningen: dict[str, dict[Toestand, int]] = {}
    bronnen: dict[str, dict[Toestand, list[int]]] = {}
    kolommen = ["soort", "eigendom", "prijsklasse", "jaar_van", "jaar_tot", "stadium", "corporatie"]
    jaren = {kolom: regels[kolom].astype("Int64").fillna(GEEN_JAAR).astype(int) for kolom in ("jaar_van", "jaar_tot")}
    tabel = regels[kolommen].assign(jaar_van=jaren["jaar_van"], jaar_tot=jaren["jaar_tot"])
    for label, sleutel, aantal, waarden in zip(
        regels.index, regels["plan_sleutel"], regels["aantal"], tabel.itertuples(index=False, name=None), strict=True
    ):
        toestand = _toestand(*waarden)
        per_plan = woningen.setdefault(sleutel, {})
        per_plan[toestand] = per_plan.get(toestand, 0) + int(aantal)
        bronnen.setdefault(sleutel, {}).setdefault(toestand, []).append(int(label))
    buiten = {code for code, status in afspraken.planstatussen.items() if not status.telt_mee}
    eigen = plannen.drop_duplicates("plan_sleutel")
    velden = eigen[["plan_sleutel", "plan", "kern", "planstatus", "knelpunten"]].astype(object)
    beelden: dict[str, Planbeeld] = {}
    for rij, (sleutel, *teksten) in zip(eigen.index, velden.itertuples(index=False, name=None), strict=True):
        naam, kern, status, knelpunten = ("" if pd.isna(tekst) else str(tekst) for tekst in teksten)
        regels_van = {toestand: tuple(labels) for toestand, labels in bronnen.get(sleutel, {}).items()}
        homes = {toestand: aantal for toestand, aantal in woningen.get(sleutel, {}).items() if aantal}
        telt = status not in buiten
        beelden[sleutel] = Planbeeld(
            sleutel, naam or sleutel, kern, status, knelpunten, homes, regels_van, int(rij), telt
        )
    for sleutel in woningen.keys() - beelden.keys():  # homes of a plan that is not in the list
        regels_van = {toestand: tuple(labels) for toestand, labels in bronnen[sleutel].items()}
        beelden[sleutel] = Planbeeld(sleutel, sleutel, "", "", "", woningen[sleutel], regels_van)
    return beelden


def _toestand(soort: str, eigendom: str, prijs: str, van: int, tot: int, stadium: str, corporatie: str) -> Toestand:
    return Toestand(soort, eigendom, prijs, van, OPEN_EINDE if van and not tot else tot, stadium, corporatie)
