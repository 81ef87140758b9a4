"""Figures on all plans together: homes per party and delivery, by stadium, gross and net of demolition."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.programma import GEREALISEERD, Groep, Programma, verdeel
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, periode
from prestatiemonitor.indicators.zinnen import onvolledig
from prestatiemonitor.tables.waarden import ONBEKEND

ALLE_JAREN: Final = "alle jaren"
STAPNAMEN: Final[Mapping[str, str]] = {"hard": "hard", "zacht": "zacht", ONBEKEND: "status onbekend"}
KOLOMMEN: Final = ("corporatie", "jaar_van", "jaar_tot", "stadium", "soort", "eigendom", "prijsklasse")


@dataclass(frozen=True)
class Plancijfers:
    """The homes of one party with one delivery: groups by stadium, kind, tenure and price class."""

    partij: str
    periode: str
    jaar: int | None
    groepen: tuple[Groep, ...]

    def som(self, voorwaarde: Callable[[Mapping[str, str]], bool], *, soort: str = "netto") -> Decimal:
        """The homes that meet the condition: `nieuwbouw` (gross), `sloop`, or `netto` of demolition."""
        som = 0
        for groep in self.groepen:
            velden = dict(zip(KOLOMMEN, groep.sleutel, strict=True))
            if soort not in ("netto", velden["soort"]) or not voorwaarde(velden):
                continue
            som += -groep.aantal if soort == "netto" and velden["soort"] == "sloop" else groep.aantal
        return Decimal(som)

    @property
    def bronnen(self) -> tuple[Bronregels, ...]:
        """The programme's rows behind the figures."""
        regels = sorted(regel for groep in self.groepen for regel in groep.regels)
        return (Bronregels("programma", tuple(regels)),) if regels else ()


def plancijfers(programma: Programma, corporaties: tuple[str, ...]) -> Iterator[Plancijfers]:
    """Per party (together first) the whole, then each delivery: years and periods in order, unknown last."""
    groepen = list(verdeel(programma.regels, KOLOMMEN))
    for partij in (GEZAMENLIJK, *corporaties):
        van_partij = [groep for groep in groepen if partij in (GEZAMENLIJK, groep.sleutel[0])]
        yield Plancijfers(partij, ALLE_JAREN, None, tuple(van_partij))
        opleveringen = {groep.sleutel[1:3] for groep in van_partij}
        for van, tot in sorted(opleveringen, key=_volgorde):
            deel = tuple(groep for groep in van_partij if groep.sleutel[1:3] == (van, tot))
            yield Plancijfers(partij, _naam(van, tot), van if van == tot else None, deel)


def plan_uitkomst(  # noqa: PLR0913 - the parts of an Uitkomst that differ
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
    leeg = not cijfers.groepen
    waar = wie_wanneer(cijfers)
    return Uitkomst(
        indicator=indicator,
        afspraak="2",
        partij=cijfers.partij,
        jaar=cijfers.jaar,
        periode=cijfers.periode,
        waarde=None if leeg else waarde,
        eenheid=eenheid,
        oordeel=Oordeel.GEEN_GEGEVENS if leeg else Oordeel.GEEN_NORM,
        zin=f"Geen gegevens: er staan geen woningen in de planmonitor {waar}." if leeg else zin,
        teller=None if leeg else teller,
        noemer=None if leeg else noemer,
        onvolledig=onvolledig(opmerkingen),
        stappen=() if leeg else stappen,
        bronnen=cijfers.bronnen,
        lijnen={} if leeg else (lijnen or {}),
    )


def per_stadium(cijfers: Plancijfers, voorwaarde: Callable[[Mapping[str, str]], bool]) -> tuple[Stap, ...]:
    """The net homes not yet built as parts by hardness; they add up to the value."""
    return tuple(
        Stap(naam, cijfers.som(lambda v, s=stadium: v["stadium"] == s and voorwaarde(v)), partij=cijfers.partij)
        for stadium, naam in STAPNAMEN.items()
    )


def nog_te_bouwen(velden: Mapping[str, str]) -> bool:
    """Whether the homes are plan capacity: not yet realised."""
    return velden["stadium"] != GEREALISEERD


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
    """Sentences on homes whose status, delivery or price class is unknown, and on rows that were left out."""
    zinnen = []
    onbekend = {
        "planstatus": lambda v: v["stadium"] == ONBEKEND,
        "opleverjaar": lambda v: pd.isna(v["jaar_van"]),
        "prijsklasse": lambda v: v["prijsklasse"] == ONBEKEND,
    }
    for wat, voorwaarde in onbekend.items():
        if aantal := cijfers.som(voorwaarde, soort="nieuwbouw"):
            zinnen.append(f"Van {getal(aantal)} nieuwbouwwoningen is {wat} onbekend.")
    return (*zinnen, *programma.opmerkingen)


def _volgorde(oplevering: tuple[int | None, int | None]) -> tuple[bool, int, bool, int]:
    van, tot = oplevering
    return (van is None, van or 0, tot is None, tot or 0)


def _naam(van: int | None, tot: int | None) -> str:
    if van is None:
        return ONBEKEND if tot is None else f"tot en met {tot}"
    return periode(van, tot)


