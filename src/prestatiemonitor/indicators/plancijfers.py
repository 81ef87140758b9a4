"""Figures on all plans together: homes per party and delivery, by stadium, gross and net of demolition."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from prestatiemonitor.indicators.programma import STADIA, Programma, planbronnen
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, periode
from prestatiemonitor.indicators.zinnen import onvolledig
from prestatiemonitor.tables.waarden import EIGENDOM, ONBEKEND, OPEN_EINDE, PRIJSKLASSE

ALLE_JAREN: Final = "alle jaren"
STAPNAMEN: Final[Mapping[str, str]] = {"hard": "hard", "zacht": "zacht", ONBEKEND: "status onbekend"}
NOG_TE_BOUWEN: Final = tuple(STAPNAMEN)
_WAARDEN: Final = {"stadium": STADIA, "eigendom": EIGENDOM, "prijsklasse": PRIJSKLASSE}
Rij = npt.NDArray[Any]


@dataclass(frozen=True)
class Plancijfers:
    """The homes of one party with one delivery, row by row: coded columns, homes, demolition or not, row labels.

    `plan_van` is that of the Programma.
    """

    partij: str
    periode: str
    jaar: int | None
    codes: Mapping[str, Rij]
    aantal: Rij
    sloop: Rij
    regels: Rij
    plan_van: Mapping[int, int]

    def som(self, soort: str = "netto", **kolommen: str | Sequence[str]) -> Decimal:
        """Homes: `netto` of demolition, `nieuwbouw` (gross) or `sloop`, where each column has (one of) these values."""
        keuze = np.ones(len(self.aantal), dtype=bool)
        for kolom, waarden in kolommen.items():
            gezocht = (waarden,) if isinstance(waarden, str) else waarden
            codes = [_WAARDEN[kolom].index(waarde) for waarde in gezocht]
            keuze &= np.logical_or.reduce([self.codes[kolom] == code for code in codes])
        bruto = int(self.aantal[keuze & ~self.sloop].sum())
        sloop = int(self.aantal[keuze & self.sloop].sum())
        return Decimal({"netto": bruto - sloop, "nieuwbouw": bruto, "sloop": sloop}[soort])

    def kies(self, keuze: Rij, partij: str, naam: str, jaar: int | None) -> "Plancijfers":
        """The same for part of the rows."""
        codes = {kolom: waarden[keuze] for kolom, waarden in self.codes.items()}
        aantal, sloop, regels = self.aantal[keuze], self.sloop[keuze], self.regels[keuze]
        return Plancijfers(partij, naam, jaar, codes, aantal, sloop, regels, self.plan_van)

    @property
    def bronnen(self) -> tuple[Bronregels, ...]:
        """The programme's rows behind the figures, and their plans."""
        return planbronnen(self.regels.tolist(), self.plan_van)


def lees_plancijfers(programma: Programma, corporaties: tuple[str, ...]) -> Iterator[Plancijfers]:
    """Per party (together first) the whole, then each delivery: years and periods in order, unknown last."""
    frame = programma.regels
    codes = {kolom: np.asarray(pd.Categorical(frame[kolom], categories=w).codes) for kolom, w in _WAARDEN.items()}
    van = frame["jaar_van"].fillna(OPEN_EINDE).to_numpy(dtype="int64")
    tot = frame["jaar_tot"].fillna(OPEN_EINDE).to_numpy(dtype="int64")
    aantal, sloop = frame["aantal"].to_numpy(), frame["soort"].eq("sloop").to_numpy(dtype=bool)
    regels = frame.index.to_numpy()
    alles = Plancijfers(GEZAMENLIJK, ALLE_JAREN, None, codes, aantal, sloop, regels, programma.plan_van)
    oplevering = van * (OPEN_EINDE + 1) + tot
    for partij in (GEZAMENLIJK, *corporaties):
        eigen = frame["corporatie"].eq(partij).to_numpy(dtype=bool) | (partij == GEZAMENLIJK)
        yield alles.kies(eigen, partij, ALLE_JAREN, None)
        for wanneer in np.unique(oplevering[eigen]).tolist():
            begin, eind = divmod(wanneer, OPEN_EINDE + 1)
            jaar = begin if begin == eind < OPEN_EINDE else None
            yield alles.kies(eigen & (oplevering == wanneer), partij, _naam(begin, eind), jaar)


def plan_uitkomst(
    cijfers: Plancijfers,
    indicator: str,
    waarde: Decimal | None,
    zin: str,
    *,
    eenheid: str = "woningen",
    teller: Decimal | None = None,
    noemer: Decimal | None = None,
    opmerkingen: tuple[str, ...] = (),
    stappen: tuple[Stap, ...] = (),
    lijnen: Mapping[str, Decimal] | None = None,
) -> Uitkomst:
    """The Uitkomst of a figure without a norm; without any row behind it, there are no data."""
    leeg = not len(cijfers.regels)
    return Uitkomst(
        indicator=indicator,
        partij=cijfers.partij,
        jaar=cijfers.jaar,
        periode=cijfers.periode,
        waarde=None if leeg else waarde,
        eenheid=eenheid,
        oordeel=Oordeel.GEEN_GEGEVENS if leeg else Oordeel.GEEN_NORM,
        zin=f"Geen gegevens: er staan geen woningen in de planmonitor {wie_wanneer(cijfers)}." if leeg else zin,
        teller=None if leeg else teller,
        noemer=None if leeg else noemer,
        onvolledig=onvolledig(opmerkingen),
        stappen=() if leeg else stappen,
        bronnen=cijfers.bronnen,
        lijnen={} if leeg else (lijnen or {}),
    )


def per_stadium(cijfers: Plancijfers, **kolommen: str) -> tuple[Stap, ...]:
    """The net homes not yet built as parts by hardness; they add up to the value."""
    return tuple(
        Stap(naam, cijfers.som(stadium=stadium, **kolommen), partij=cijfers.partij)
        for stadium, naam in STAPNAMEN.items()
    )


def wie_wanneer(cijfers: Plancijfers) -> str:
    """Whose homes and delivered when, within a sentence: "van WSN met oplevering in 2026"."""
    wie = "" if cijfers.partij == GEZAMENLIJK else f"van {cijfers.partij} "
    if cijfers.periode == ALLE_JAREN:
        return f"{wie}over alle jaren"
    if cijfers.periode == ONBEKEND:
        return f"{wie}zonder opleverjaar"
    return f"{wie}met oplevering {'in ' if cijfers.jaar else ''}{cijfers.periode}"


def hardheid_tekst(stappen: tuple[Stap, ...]) -> str:
    """The parts by hardness within a sentence: "30 hard, 12 zacht en 4 met onbekende status"."""
    hard, zacht, onbekend = (getal(stap.waarde) for stap in stappen)
    return f"{hard} hard, {zacht} zacht en {onbekend} met onbekende status"


def ontbreekt(cijfers: Plancijfers, programma: Programma) -> tuple[str, ...]:
    """Sentences on homes whose status or price class is unknown, and on rows that were left out."""
    onbekend = {
        "planstatus": cijfers.som("nieuwbouw", stadium=ONBEKEND),
        "prijsklasse": cijfers.som("nieuwbouw", prijsklasse=ONBEKEND),
    }
    zinnen = [f"Van {getal(n)} nieuwbouwwoningen is de {wat} onbekend." for wat, n in onbekend.items() if n]
    return (*zinnen, *(programma.opmerkingen if cijfers.partij == GEZAMENLIJK else ()))


def _naam(van: int, tot: int) -> str:
    if van == OPEN_EINDE:
        return ONBEKEND if tot == OPEN_EINDE else f"tot en met {tot}"
    return periode(van, None if tot == OPEN_EINDE else tot)
