"""The one Dutch sentence under a figure: the conclusion first, then the numbers it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel
from prestatiemonitor.indicators.woorden import getal, in_periode, woningen

OORDEELWOORDEN: Final = {
    Oordeel.BEHAALD: "Behaald",
    Oordeel.OP_KOERS: "Op koers",
    Oordeel.RISICO: "Risico",
    Oordeel.NIET_OP_KOERS: "Niet op koers",
    Oordeel.NIET_BEHAALD: "Niet behaald",
    Oordeel.OVERSCHREDEN: "Overschreden",
    Oordeel.GEEN_GEGEVENS: "Geen gegevens",
    Oordeel.GEEN_NORM: "Geen norm",
}


def onvolledig(zinnen: Iterable[str]) -> str:
    """What is missing as one text, every sentence once, in the order given."""
    return " ".join(dict.fromkeys(zin for zin in zinnen if zin))


@dataclass(frozen=True)
class Groeifeiten:
    """What a sentence on growth tells: who, when, what kind of homes (`sociale huur`), and the figures."""

    partij: str
    van: int
    tot: int
    soort: str
    gerealiseerd: Decimal | None
    norm: Decimal | None
    verwacht: Decimal | None
    met_zacht: Decimal | None
    normnaam: str
    met_plannen: bool = False

    @property
    def wie(self) -> str:
        return "" if self.partij == GEZAMENLIJK else f" bij {self.partij}"

    @property
    def wanneer(self) -> str:
        return in_periode(self.van, self.tot)

    def naast_norm(self, waarde: Decimal) -> str:
        """The value beside the norm: "2 meer dan de norm van 50"."""
        assert self.norm is not None
        verschil = waarde - self.norm
        if not verschil:
            return f"precies {self.normnaam} van {getal(self.norm)}"
        return f"{getal(abs(verschil))} {'meer' if verschil > 0 else 'minder'} dan {self.normnaam} van {getal(self.norm)}"


def groeizin(oordeel: Oordeel, feiten: Groeifeiten) -> str:
    """The sentence on a growth: what was realised, or what is expected, against the norm."""
    kop = f"{OORDEELWOORDEN[oordeel]}: "
    groei = f"de groei{feiten.wie} {feiten.wanneer}"
    if oordeel in (Oordeel.BEHAALD, Oordeel.NIET_BEHAALD) and feiten.gerealiseerd is not None:
        return f"{kop}{_kwam_erbij(feiten)}, {feiten.naast_norm(feiten.gerealiseerd)}."
    if oordeel is Oordeel.OP_KOERS and feiten.verwacht is not None:
        bron = "de prognose en de harde plannen" if feiten.met_plannen else "de prognose van de corporaties"
        return f"{kop}met {bron} komt {groei} uit op {_netto(feiten, feiten.verwacht)}, " \
               f"{feiten.naast_norm(feiten.verwacht)}; gerealiseerd {_tot_nu(feiten)}."
    if oordeel is Oordeel.RISICO and feiten.met_zacht is not None:
        zonder = "" if feiten.verwacht is None else f", zonder zachte plannen {getal(feiten.verwacht)}"
        return f"{kop}alleen met zachte plannen haalt {groei} {feiten.normnaam} van " \
               f"{getal(feiten.norm or 0)}: netto {getal(feiten.met_zacht)}{zonder}; gerealiseerd {_tot_nu(feiten)}."
    if oordeel is Oordeel.NIET_OP_KOERS and feiten.verwacht is not None:
        hoogste = feiten.met_zacht if feiten.met_zacht is not None else feiten.verwacht
        ook = "ook met zachte plannen komt" if feiten.met_zacht is not None else "naar verwachting komt"
        return f"{kop}{ook} {groei} uit op {_netto(feiten, hoogste)}, " \
               f"{feiten.naast_norm(hoogste)}; gerealiseerd {_tot_nu(feiten)}."
    if oordeel is Oordeel.GEEN_NORM:
        uitleg = "er is dan geen norm van kracht" if feiten.partij == GEZAMENLIJK else "de norm geldt voor partijen samen"
        if feiten.gerealiseerd is None and feiten.verwacht is not None:
            return f"{kop}{feiten.wanneer} wordt{feiten.wie} {_netto(feiten, feiten.verwacht)} verwacht; {uitleg}."
        return f"{kop}{_kwam_erbij(feiten)}; {uitleg}."
    bekend = "" if feiten.gerealiseerd is None else f"; bekend is een groei van {_netto(feiten, feiten.gerealiseerd)}"
    return f"{kop}over {groei} is te weinig aangeleverd voor een oordeel{bekend}."


def _netto(feiten: Groeifeiten, waarde: Decimal) -> str:
    return f"netto {woningen(waarde, feiten.soort)}"


def _tot_nu(feiten: Groeifeiten) -> str:
    return "nog niets gemeld" if feiten.gerealiseerd is None else f"tot nu toe {getal(feiten.gerealiseerd)}"


def _kwam_erbij(feiten: Groeifeiten) -> str:
    waarde = feiten.gerealiseerd
    if waarde is None:
        return f"{feiten.wanneer} is{feiten.wie} geen groei gemeld"
    if waarde < 0:
        return f"{feiten.wanneer} {'ging' if waarde == -1 else 'gingen'} er{feiten.wie} {_netto(feiten, -waarde)} af"
    return f"{feiten.wanneer} {'kwam' if waarde == 1 else 'kwamen'} er{feiten.wie} {_netto(feiten, waarde)} bij"
