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


DEEL_ONTBREEKT: Final = "voor een oordeel ontbreekt een deel van de opgave"


def deels_naast(teller: Decimal, hoogste: Decimal, maximum: str) -> str:
    """How what is known of a share stands beside its maximum, where too little is known for a verdict."""
    waar = "boven" if teller > hoogste else "onder" if teller < hoogste else "precies"
    return f", {waar} {maximum}; {DEEL_ONTBREEKT}"


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
    zonder_norm: str = ""

    @property
    def wie(self) -> str:
        return "" if self.partij == GEZAMENLIJK else f" bij {self.partij}"

    @property
    def wanneer(self) -> str:
        return in_periode(self.van, self.tot)

    @property
    def groei(self) -> str:
        return f"de groei{self.wie} {self.wanneer}"

    def naast_norm(self, waarde: Decimal | None) -> str:
        """The value beside the norm: ", 2 meer dan de norm van 50"; empty where either is unknown."""
        if self.norm is None or waarde is None:
            return ""
        verschil, norm = waarde - self.norm, f"{self.normnaam} van {getal(self.norm)}"
        if not verschil:
            return f", precies {norm}"
        return f", {getal(abs(verschil))} {'meer' if verschil > 0 else 'minder'} dan {norm}"


def groeizin(oordeel: Oordeel, feiten: Groeifeiten) -> str:
    """The sentence on a growth: what was realised, or what is expected, against the norm."""
    return f"{OORDEELWOORDEN[oordeel]}: {_ZINNEN.get(oordeel, _geen_gegevens)(feiten)}."


def _gemeten(feiten: Groeifeiten) -> str:
    zin = f"{_kwam_erbij(feiten)}{feiten.naast_norm(feiten.gerealiseerd)}"
    straks, nu = feiten.verwacht, feiten.gerealiseerd
    if straks is None or nu is None or straks >= nu:
        return zin
    return f"{zin}; naar verwachting {'gaat' if nu - straks == 1 else 'gaan'} daar nog {getal(nu - straks)} af"


def _op_koers(feiten: Groeifeiten) -> str:
    bron = "de prognose en de harde plannen" if feiten.met_plannen else "de prognose van de corporaties"
    if feiten.verwacht == feiten.gerealiseerd:  # then it is on course for want of a part of what was to be reported
        bron = "wat tot nu toe is gemeld"
    uitkomst = f"{_netto(feiten, feiten.verwacht)}{feiten.naast_norm(feiten.verwacht)}"
    return f"met {bron} komt {feiten.groei} uit op {uitkomst}; {_tot_nu(feiten)}"


def _risico(feiten: Groeifeiten) -> str:
    met, zonder, norm = (getal(w or 0) for w in (feiten.met_zacht, feiten.verwacht, feiten.norm))
    cijfers = f"netto {met}, zonder zachte plannen {zonder}; {_tot_nu(feiten)}"
    return f"alleen met zachte plannen haalt {feiten.groei} {feiten.normnaam} van {norm}: {cijfers}"


def _niet_op_koers(feiten: Groeifeiten) -> str:
    hoogste = feiten.verwacht if feiten.met_zacht is None else feiten.met_zacht
    hoe = "naar verwachting komt" if feiten.met_zacht is None else "ook met zachte plannen komt"
    uitkomst = f"{_netto(feiten, hoogste)}{feiten.naast_norm(hoogste)}"
    return f"{hoe} {feiten.groei} uit op {uitkomst}; {_tot_nu(feiten)}"


def _geen_norm(feiten: Groeifeiten) -> str:
    eigen = "er is dan geen norm van kracht" if feiten.partij == GEZAMENLIJK else "de norm geldt voor partijen samen"
    uitleg = feiten.zonder_norm or eigen
    if feiten.gerealiseerd is None and feiten.verwacht is not None:
        worden = "wordt" if feiten.verwacht in (1, -1) else "worden"
        return f"{feiten.wanneer} {worden}{feiten.wie} {_netto(feiten, feiten.verwacht)} verwacht; {uitleg}"
    return f"{_kwam_erbij(feiten)}; {uitleg}"


def _geen_gegevens(feiten: Groeifeiten) -> str:
    bekend = "" if feiten.gerealiseerd is None else f"; bekend is een groei van {_netto(feiten, feiten.gerealiseerd)}"
    return f"over {feiten.groei} is te weinig aangeleverd voor een oordeel{bekend}"


_ZINNEN: Final = {
    Oordeel.BEHAALD: _gemeten,
    Oordeel.NIET_BEHAALD: _gemeten,
    Oordeel.OP_KOERS: _op_koers,
    Oordeel.RISICO: _risico,
    Oordeel.NIET_OP_KOERS: _niet_op_koers,
    Oordeel.GEEN_NORM: _geen_norm,
}


def _netto(feiten: Groeifeiten, waarde: Decimal | None) -> str:
    return f"netto {woningen(waarde or 0, feiten.soort)}"


def _tot_nu(feiten: Groeifeiten) -> str:
    return (
        "nog niets gerealiseerd gemeld" if feiten.gerealiseerd is None else f"gerealiseerd {getal(feiten.gerealiseerd)}"
    )


def _kwam_erbij(feiten: Groeifeiten) -> str:
    waarde = feiten.gerealiseerd
    if waarde is None:
        return f"{feiten.wanneer} is{feiten.wie} geen groei gemeld"
    if waarde < 0:
        return f"{feiten.wanneer} {'ging' if waarde == -1 else 'gingen'} er{feiten.wie} {_netto(feiten, -waarde)} af"
    return f"{feiten.wanneer} {'kwam' if waarde == 1 else 'kwamen'} er{feiten.wie} {_netto(feiten, waarde)} bij"
