"""The key by which corporations share a task: the social rental homes that came free at each of them in a year."""

from collections.abc import Mapping
from dataclasses import dataclass

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.toewijzing import VRIJGEKOMEN, Corporatiejaar
from prestatiemonitor.indicators.woorden import opsomming


@dataclass(frozen=True)
class Verdeelsleutel:
    """Homes that came free per corporation over the same part of a year, and the rows of `toewijzingen`.

    Without a figure of every corporation that signed there is no share of anyone: then `ontbreekt` says why.
    """

    vrijgekomen: Mapping[str, int]
    regels: tuple[int, ...] = ()
    ontbreekt: str = ""

    @property
    def samen(self) -> int:
        return sum(self.vrijgekomen.values())


def verdeelsleutel(cijfers: Mapping[tuple[int, str], Corporatiejaar], moment: Moment, jaar: int) -> Verdeelsleutel:
    """The key of one year, over the half-years that every corporation gave."""
    per = {naam: cijfers[jaar, naam].telling(VRIJGEKOMEN) for naam in moment.corporaties if (jaar, naam) in cijfers}
    tellingen = {naam: telling for naam, telling in per.items() if telling is not None}
    if zonder := [naam for naam in moment.corporaties if naam not in tellingen]:
        wie = opsomming(zonder)
        return Verdeelsleutel({}, (), f"Vrijgekomen woningen in {jaar} ontbreken van {wie}: geen aandeel naar rato.")
    dekkingen = {telling.gedekt for telling in tellingen.values()}
    gelijk = frozenset.intersection(*dekkingen) if dekkingen else frozenset()
    if len(dekkingen) > 1 and (not gelijk or any(telling.heel is not None for telling in tellingen.values())):
        reden = f"Vrijgekomen woningen in {jaar} zijn niet over dezelfde halfjaren opgegeven: geen aandeel naar rato."
        return Verdeelsleutel({}, (), reden)
    vrij = {
        naam: telling.totaal if telling.heel is not None else sum(telling.halfjaren[h] for h in gelijk)
        for naam, telling in tellingen.items()
    }
    regels = tuple(sorted(regel for telling in _regels(cijfers, moment, jaar) for regel in telling))
    if not sum(vrij.values()):
        return Verdeelsleutel({}, regels, f"In {jaar} kwam geen woning vrij: geen aandeel naar rato.")
    return Verdeelsleutel(vrij, regels)


def _regels(cijfers: Mapping[tuple[int, str], Corporatiejaar], moment: Moment, jaar: int) -> list[list[int]]:
    van_jaar = [cijfers[jaar, naam].doelgroepen[VRIJGEKOMEN] for naam in moment.corporaties]
    return [telling.regels for doelgroepen in van_jaar for telling in doelgroepen.values()]
