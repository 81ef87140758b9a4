"""Headings of counts in the previous monitor beside the same of this one: `Aantal vorige monitor`, `Aantal huidig`."""

from collections.abc import Sequence

from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer

VORIGE = Duiding("ongebruikt", "vorige", reden="stand van de vorige monitor")
_TOEN, _NU = {"vorige", "vorig"}, {"huidige", "huidig"}
_MONITOR = {"monitor", "planmonitor", "levering", "opgave", "peiling", "meting", "ronde", "stand"}


def zet_vorige(teksten: Sequence[str], duidingen: list[Duiding]) -> None:
    """Read the count of this monitor and leave that of the previous one out, where headings differ in that only.

    `Huidig aantal` alone may be the homes that stand there now, and `huidige woningen` those before demolition.
    """
    woorden = {k: normaliseer(teksten[k]).split() for k, d in enumerate(duidingen) if d.soort == "onbekend"}
    toen = {k: _zonder(delen, _TOEN) for k, delen in woorden.items() if _TOEN & {*delen} and _MONITOR & {*delen}}
    nu = {k: _zonder(delen, _NU) for k, delen in woorden.items() if _NU & {*delen} and _MONITOR & {*delen}}
    for kolom, rest in nu.items():
        vorige = [k for k, ander in toen.items() if ander == rest]
        telt = duid_kop(" ".join(woord for woord in rest if woord not in _MONITOR))
        if len(vorige) == 1 and [*nu.values()].count(rest) == 1 and telt.soort in ("aantal", "totaal"):
            duidingen[kolom], duidingen[vorige[0]] = telt, VORIGE


def _zonder(delen: Sequence[str], woorden: set[str]) -> list[str]:
    return [woord for woord in delen if woord not in woorden]
