"""How well earlier planmonitors foretold: homes that a list said for a year, beside those delivered since."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeigaten import niet_gemeld
from prestatiemonitor.indicators.programma import GEREALISEERD
from prestatiemonitor.wijzigingen import Planbeeld, Toestand


@dataclass(frozen=True)
class Terugblik:
    """New social homes to rent of one year: what a planmonitor said (hard and realised, and with all else) and came.

    `in_perioden` are homes that it gave for a longer time in which the year lies; they are in neither.
    """

    gezegd_op: date
    jaar: int
    hard: int
    met_zacht: int
    opgeleverd: int
    in_perioden: int = 0


def terugblik(groei: Groei, planmonitors: Iterable[tuple[date, Mapping[str, Planbeeld]]]) -> list[Terugblik]:
    """Per planmonitor and year that was then not over and now is, where every corporation told what it built."""
    namen = groei.corporaties
    over = [jaar for jaar, mist in _voorbij(groei).items() if not mist]
    uit = []
    for dag, plannen in planmonitors:
        for jaar in over:
            if not _keek_vooruit(dag, jaar):
                continue
            hard, alles = (_gezegd(groei, plannen, jaar, stadia) for stadia in ((GEREALISEERD, "hard"), ()))
            gebouwd = groei.gerealiseerd(namen, jaar, jaar).get("nieuwbouw", 0)
            uit.append(Terugblik(dag, jaar, hard, alles, gebouwd, _in_perioden(groei, plannen, jaar)))
    return uit


def ongemeld(groei: Groei, dagen: Iterable[date]) -> dict[int, list[str]]:
    """Who did not tell what was built, per year that is over and to which a planmonitor of these days looked ahead."""
    gezien = list(dagen)
    return {j: mist for j, mist in _voorbij(groei).items() if mist and any(_keek_vooruit(dag, j) for dag in gezien)}


def _voorbij(groei: Groei) -> dict[int, list[str]]:
    """The years that are over, with who did not tell of all of it how many new homes there were."""
    return {
        jaar: niet_gemeld(groei, groei.corporaties, jaar, jaar, alleen_hele_jaren=True, soorten=("nieuwbouw",))
        for jaar in groei.moment.jaren
        if groei.moment.compleet(jaar)
    }


def _keek_vooruit(dag: date, jaar: int) -> bool:
    return dag.year <= jaar and dag < date(jaar, 12, 31)


def _gezegd(groei: Groei, plannen: Mapping[str, Planbeeld], jaar: int, stadia: tuple[str, ...]) -> int:
    """New homes of the corporations for exactly that year; of any stadium where none is named."""
    eigen = _nieuw_sociaal(groei, plannen)
    return sum(n for t, n in eigen if t.van == t.tot == jaar and (not stadia or t.stadium in stadia))


def _in_perioden(groei: Groei, plannen: Mapping[str, Planbeeld], jaar: int) -> int:
    """New homes of the corporations for more years than that one, it among them; of any stadium."""
    return sum(n for t, n in _nieuw_sociaal(groei, plannen) if t.van <= jaar <= t.tot and t.van != t.tot)


def _nieuw_sociaal(groei: Groei, plannen: Mapping[str, Planbeeld]) -> Iterator[tuple[Toestand, int]]:
    for plan in plannen.values():
        for t, aantal in plan.woningen.items():
            soort = (t.soort, t.eigendom, t.prijsklasse)
            if soort == ("nieuwbouw", "huur", "sociaal") and t.corporatie in groei.corporaties:
                yield t, aantal
