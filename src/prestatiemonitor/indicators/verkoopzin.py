"""The Dutch sentence under the compensation of sales: built against sold, and what is expected of it."""

from dataclasses import dataclass

from prestatiemonitor.indicators.uitkomst import Oordeel
from prestatiemonitor.indicators.verkoopdal import Jaareinde
from prestatiemonitor.indicators.verkoopstand import Verkoopstand
from prestatiemonitor.indicators.woorden import getal, in_periode, woningen
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN

SOORT = "sociale huur"
_STRAKS_ONBEKEND = "wat er nog bij komt en af gaat, is niet opgegeven"


@dataclass(frozen=True)
class Verkoopfeiten:
    """Who sold and built in which years, how much, and why there is no norm where there is none."""

    partij: str
    van: int
    tot: int
    stand: Verkoopstand
    zonder_norm: str = ""
    dal: Jaareinde | None = None  # the year that ended too low, where that gives the verdict

    @property
    def wanneer(self) -> str:
        return in_periode(self.van, self.tot)


def verkoopzin(oordeel: Oordeel, feiten: Verkoopfeiten) -> str:
    """The sentence: the verdict, what was built and sold, and the balance of the two."""
    return f"{OORDEELWOORDEN[oordeel]}: {_kern(oordeel, feiten)}."


def _kern(oordeel: Oordeel, feiten: Verkoopfeiten) -> str:
    if oordeel is Oordeel.GEEN_GEGEVENS:
        return _geen_gegevens(feiten)
    stand, gemeten = feiten.stand, _gemeten(feiten)
    if feiten.dal is not None:
        wat = f"eind {feiten.dal.jaar} was er {_balans(feiten.dal.hoogstens)}, en dat maakt een later jaar niet goed"
        return f"{wat}; {gemeten}"
    te_veel = -(stand.saldo or 0)
    zonder = f"zonder is er eind {stand.dieptejaar} {_balans(stand.verwacht)}"
    straks = f"eind {feiten.tot} is er naar verwachting {_balans(stand.verwacht_eind)}"
    zinnen = {
        Oordeel.BEHAALD: f"{gemeten}; elke verkochte woning is gecompenseerd met nieuwbouw",
        Oordeel.NIET_BEHAALD: f"{gemeten}; {woningen(te_veel)} {_is(te_veel)} niet gecompenseerd met nieuwbouw",
        Oordeel.OP_KOERS: f"{gemeten}; {_STRAKS_ONBEKEND if stand.verwacht is None else straks}",
        Oordeel.RISICO: f"alleen met zachte plannen compenseert {feiten.partij} de verkoop: {zonder}; {gemeten}",
        Oordeel.NIET_OP_KOERS: f"eind {stand.dieptejaar} is er naar verwachting {_balans(stand.verwacht)}; {gemeten}",
        Oordeel.GEEN_NORM: f"{gemeten}; {feiten.zonder_norm}",
    }
    return zinnen[oordeel]


def _geen_gegevens(feiten: Verkoopfeiten) -> str:
    bekend = f"; bekend is: {_gemeten(feiten)}" if feiten.stand.saldo is not None else ""
    wat = f"over nieuwbouw en verkoop van {feiten.partij} {feiten.wanneer}"
    return f"{wat} is te weinig aangeleverd voor een oordeel{bekend}"


def _gemeten(feiten: Verkoopfeiten) -> str:
    stand = feiten.stand
    wanneer = feiten.wanneer if stand.compleet else f"vanaf {feiten.van} tot nu toe"
    if stand.gebouwd is None or stand.verkocht is None:
        return f"{wanneer} is van {feiten.partij} nog niet zowel nieuwbouw als verkoop gemeld"
    gebouwd = f"bouwde {feiten.partij} {woningen(stand.gebouwd, SOORT)}"
    return f"{wanneer} {gebouwd} en verkocht er {getal(stand.verkocht)} ({_balans(stand.saldo)})"


def _balans(saldo: int | None) -> str:
    if saldo is None:
        return "onbekend wat het verschil is"
    if saldo == 0:
        return "precies evenveel gebouwd als verkocht"
    meer, minder = ("gebouwd", "verkocht") if saldo > 0 else ("verkocht", "gebouwd")
    return f"{getal(abs(saldo))} meer {meer} dan {minder}"


def _is(aantal: int) -> str:
    return "is" if aantal == 1 else "zijn"
