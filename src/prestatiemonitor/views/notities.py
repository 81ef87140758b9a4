"""All that people wrote beside the figures, each with where it stands now: also what no figure shows any more."""

import datetime as dt
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.aanlevering import leveringen_op, onbekend_oordeel, peilmomenten
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren.woorden import datum, tijdstip
from prestatiemonitor.indicators import INDICATOREN, Oordeel
from prestatiemonitor.store import BewaardeCorrectie, BewaardOordeel, Intrekking, Levering, Opslag, geldende
from prestatiemonitor.tables.correctie import waarom_niet

_TELT_NIET: Final = "Telt niet mee"


@dataclass(frozen=True)
class Notitie:
    """A verdict, remark or correction in words; `nu` says where it stands now.

    `los` is what was not withdrawn or replaced and yet stands beside no figure: people may have to look at it again.
    """

    wat: BewaardOordeel | BewaardeCorrectie
    naam: str
    waarover: str
    gezegd: str
    van_wie: str
    toen: str
    nu: str
    los: bool

    @property
    def staat(self) -> bool:
        """Whether it can be withdrawn."""
        return self.wat.intrekking is None


def oordelen(opslag: Opslag, getoond: Callable[[dt.date], Collection[int]]) -> list[Notitie]:
    """The verdicts and remarks, newest first; `getoond` gives the numbers of those beside a figure of a peilmoment."""
    momenten = set(peilmomenten(opslag))
    uit = []
    for oordeel in opslag.oordelen(ook_ingetrokken=True):
        waarom_los = _waarom_los(oordeel, momenten, getoond)
        soort = "Oordeel" if oordeel.oordeel else "Opmerking"
        bewijs = f" Bewijs {oordeel.bewijs}." if oordeel.bewijs else ""
        uit.append(
            Notitie(
                wat=oordeel,
                naam=f"{soort} {oordeel.id}",
                waarover=f"{_waarover(oordeel)}; peilmoment {datum(oordeel.peilmoment)}",
                gezegd=f"{_woord(oordeel)}{oordeel.reden}",
                van_wie=f"{oordeel.wie}, {tijdstip(oordeel.wanneer)}",
                toen=f"{oordeel.zin}{bewijs}" if oordeel.zin else "Niet vastgelegd.",
                nu=_ingetrokken(oordeel.intrekking) or waarom_los or "Bij het cijfer",
                los=bool(waarom_los),
            )
        )
    return uit


def _waarom_los(
    oordeel: BewaardOordeel, momenten: Collection[dt.date], getoond: Callable[[dt.date], Collection[int]]
) -> str:
    if oordeel.intrekking is not None:
        return ""
    if waarom := onbekend_oordeel(oordeel):
        return f"Bij geen cijfer: {waarom}"
    if oordeel.peilmoment not in momenten:
        return f"Bij geen cijfer: {datum(oordeel.peilmoment)} is geen peilmoment meer"
    if oordeel.id not in getoond(oordeel.peilmoment):
        return "Bij geen cijfer: dit cijfer is er op dat peilmoment niet meer"
    return ""


def _waarover(oordeel: BewaardOordeel) -> str:
    indicator = INDICATOREN.get(oordeel.indicator)
    if indicator is None:
        return f"{oordeel.indicator}, {oordeel.afspraak}, {oordeel.partij}, {oordeel.periode}"
    return indicator.waarover(oordeel.afspraak, oordeel.partij, oordeel.periode)


def _woord(oordeel: BewaardOordeel) -> str:
    if not oordeel.oordeel:
        return ""
    bekend = oordeel.oordeel in set(Oordeel)
    woord = load_tokens().oordelen[Oordeel(oordeel.oordeel)].woord if bekend else f"‘{oordeel.oordeel}’"
    return f"{woord[:1].upper()}{woord[1:]}: "


def correcties(opslag: Opslag) -> list[Notitie]:
    """The corrections, newest first."""
    alle = opslag.correcties(ook_ingetrokken=True)
    leveringen = {levering.id: levering for levering in opslag.leveringen(ook_ingetrokken=True)}
    standen: dict[int, str] = {}
    for nummer in {bewaard.levering_id for bewaard in alle}:
        eigen = [bewaard for bewaard in alle if bewaard.levering_id == nummer]
        standen |= _standen_van_correcties(opslag, leveringen[nummer], eigen)
    uit = []
    for bewaard in reversed(alle):
        c, levering = bewaard.correctie, leveringen[bewaard.levering_id]
        van = f"levering {levering.id} ({levering.soort} {datum(levering.peildatum)}, {levering.bestandsnaam})"
        uit.append(
            Notitie(
                wat=bewaard,
                naam=f"Correctie {bewaard.id}",
                waarover=f"{c.kolom.replace('_', ' ')} in {c.plaats}; {van}",
                gezegd=f"{c.was or 'leeg'} wordt {c.wordt or 'leeg'}: {c.reden}",
                van_wie=f"{c.wie}, {tijdstip(c.wanneer)}",
                toen="",
                nu=standen[bewaard.id] or "In de cijfers",
                los=standen[bewaard.id].startswith(_TELT_NIET),
            )
        )
    return uit


def _standen_van_correcties(opslag: Opslag, levering: Levering, eigen: list[BewaardeCorrectie]) -> dict[int, str]:
    """Per correction of one delivery why it is not in the figures; empty where it is."""
    tabellen = opslag.tabellen(levering.id)
    staand = [bewaard for bewaard in eigen if bewaard.intrekking is None]
    gelden = {bewaard.cel: bewaard.id for bewaard in geldende(staand, tabellen)}
    gebruikt = leveringen_op(opslag, levering.peildatum).get(levering.soort)
    opgevolgd = gebruikt is None or gebruikt.id != levering.id
    uit = {}
    for bewaard in eigen:
        if bewaard.intrekking is not None:
            uit[bewaard.id] = _ingetrokken(bewaard.intrekking)
        elif waarom := waarom_niet(bewaard.correctie, tabellen.get(bewaard.correctie.tabel)):
            uit[bewaard.id] = f"{_TELT_NIET}: {waarom}"
        elif gelden[bewaard.cel] != bewaard.id:
            uit[bewaard.id] = f"Vervangen door correctie {gelden[bewaard.cel]}"
        elif levering.intrekking is not None:
            uit[bewaard.id] = f"{_TELT_NIET}: de levering is ingetrokken"
        else:
            uit[bewaard.id] = f"{_TELT_NIET}: er is een nieuwere levering van die peildatum" if opgevolgd else ""
    return uit


def _ingetrokken(intrekking: Intrekking | None) -> str:
    if intrekking is None:
        return ""
    return f"Ingetrokken door {intrekking.wie}, {tijdstip(intrekking.wanneer)}: {intrekking.reden}"
