"""Headings of counts in the previous monitor beside the same of this one: `Aantal vorige monitor`, `Aantal huidig`."""

from collections.abc import Sequence, Set

from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

VORIGE = Duiding("ongebruikt", "vorige", reden="stand van de vorige monitor")


def zet_vorige(teksten: Sequence[str], duidingen: list[Duiding]) -> None:
    """Read the count of this monitor and leave that of the previous one out, where headings differ in that only.

    `Huidig aantal` alone may be the homes that stand there now, and `huidige woningen` those before demolition.
    """
    bekend = herkenning().kopwoorden
    monitor = bekend["monitor"]
    woorden = {k: normaliseer(teksten[k]).split() for k, d in enumerate(duidingen) if d.soort == "onbekend"}
    woorden = {k: delen for k, delen in woorden.items() if monitor & {*delen}}
    toen, nu = (
        {k: _zonder(delen, bekend[wanneer]) for k, delen in woorden.items() if bekend[wanneer] & {*delen}}
        for wanneer in ("vorige", "huidige")
    )
    for kolom, rest in nu.items():
        vorige = [k for k, ander in toen.items() if ander == rest]
        telt = duid_kop(" ".join(woord for woord in rest if woord not in monitor))
        if len(vorige) == 1 and [*nu.values()].count(rest) == 1 and telt.soort in ("aantal", "totaal"):
            duidingen[kolom], duidingen[vorige[0]] = telt, VORIGE


def _zonder(delen: Sequence[str], woorden: Set[str]) -> list[str]:
    return [woord for woord in delen if woord not in woorden]
