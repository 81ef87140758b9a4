"""Plans as they are held against a norm: their new homes, those that count, and those that may come to count."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from prestatiemonitor.indicators.programma import GEREALISEERD, Programma

Uitslag = Literal["voldoet", "tekort", "nog_te_bepalen"]
UITSLAGEN: Final[tuple[Uitslag, ...]] = ("voldoet", "tekort", "nog_te_bepalen")
_VAN_PLAN: Final = ("sleutel", "naam", "stadium", "van_ervoor", "woningen")


@dataclass(frozen=True)
class Plan:
    """One plan: all its new homes, those that count towards the norm, and how many that may become at most."""

    sleutel: str
    naam: str
    stadium: str
    van_ervoor: bool
    woningen: int
    telt: Decimal
    hoogstens: Decimal

    def uitslag(self, norm: Decimal) -> Uitslag:
        """Whether the plan meets the norm, and else whether it still can once all is known of its homes."""
        if self.telt >= norm * self.woningen:
            return "voldoet"
        return "nog_te_bepalen" if self.hoogstens >= norm * self.woningen else "tekort"

    @property
    def aandeel(self) -> Decimal:
        return self.telt / self.woningen

    @property
    def open(self) -> bool:
        """Whether more homes may count than are known to."""
        return self.hoogstens > self.telt


def lees_plannen(programma: Programma, eerste_jaar: int, **keuzes: Callable[[pd.DataFrame], pd.Series]) -> pd.DataFrame:
    """New homes per plan_sleutel; plans without new homes are left out.

    Columns: sleutel, naam, stadium (`gerealiseerd` only when all homes are), van_ervoor, woningen, and per name in
    `keuzes` the homes in the rows of the programme that it marks. A plan is `van_ervoor` when all its homes have a year
    of delivery before `eerste_jaar` and none is given as still to be built.
    """
    regels = programma.regels[programma.regels["soort"] == "nieuwbouw"]
    codes, sleutels = pd.factorize(regels["plan_sleutel"], sort=True)
    _, eerste = np.unique(codes, return_index=True)
    aantal = regels["aantal"].to_numpy()

    def tel(keuze: pd.Series) -> npt.NDArray[np.int64]:
        gewicht = np.where(keuze.to_numpy(dtype=bool), aantal, 0)
        return np.bincount(codes, weights=gewicht, minlength=len(sleutels)).astype("int64")

    gerealiseerd = regels["stadium"] == GEREALISEERD
    tabel = pd.DataFrame({naam: tel(keuze(regels)) for naam, keuze in keuzes.items()}, index=sleutels)
    tabel["woningen"] = tel(regels["aantal"] > 0)
    van_plan = regels[["plan", "hardheid"]].iloc[eerste].set_axis(sleutels)
    naam = van_plan["plan"].fillna(pd.Series(sleutels, index=sleutels))
    tabel["naam"] = naam.where(~naam.duplicated(keep=False), naam + " (" + pd.Series(sleutels, index=sleutels) + ")")
    tabel["stadium"] = van_plan["hardheid"].mask(tel(gerealiseerd) == tabel["woningen"], GEREALISEERD)
    ervoor = regels["jaar_tot"].lt(eerste_jaar).fillna(False) & regels["gerealiseerd"].fillna(True)
    tabel["van_ervoor"] = tel(ervoor) == tabel["woningen"]
    return tabel.assign(sleutel=sleutels)[tabel["woningen"] > 0]


def plannen_van(tabel: pd.DataFrame, telt: Iterable[Decimal], hoogstens: Iterable[Decimal]) -> list[Plan]:
    """The rows of `lees_plannen` as plans, with the homes of each that count and that may count at most."""
    kolommen = (tabel[kolom].tolist() for kolom in _VAN_PLAN)
    return [
        Plan(sleutel, naam, stadium, ervoor, woningen, zeker, misschien)
        for sleutel, naam, stadium, ervoor, woningen, zeker, misschien in zip(*kolommen, telt, hoogstens, strict=True)
    ]
