"""Which kinds of home a title names, and whether it says anything else: ‘Geplande sociale huurwoningen per jaar’."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.titelwoorden import onbekende_woorden
from prestatiemonitor.tables.waarden import ONBEKEND

_NIET_IN_TITEL = {"midden", "duur", "ntb", "n t b"}  # as often a part of a name or another word
_KORTSTE_WOORD = 4  # shorter names of kinds are abbreviations


class Titelsoort(NamedTuple):
    """The kinds that a text names, in words and as features; `zuiver` when it says nothing else of the homes."""

    woorden: str
    kenmerken: Mapping[str, Any]
    zuiver: bool


@lru_cache(maxsize=512)
def soort_in_titel(tekst: str) -> Titelsoort | None:
    """The kind of home in a title; of several kinds only their names, and None where it names none or all of them."""
    kaal = " ".join(herkenning().stopwoorden.get(woord) or woord for woord in normaliseer(tekst).split())
    gevonden: dict[str, Mapping[str, str]] = {}
    rest = f" {kaal} "
    for naam, kenmerken in _namen():
        afkorting = len(naam) < _KORTSTE_WOORD
        if f" {naam} " in rest and (not afkorting or naam.upper() in tekst.split()):
            gevonden[naam] = kenmerken
            rest = rest.replace(f" {naam} ", "  ")
    if not gevonden or _noemt_alles(gevonden):
        return None
    samen, tegen = dict[str, str](), False
    for kenmerken in gevonden.values():
        tegen = tegen or any(samen.get(veld, waarde) != waarde for veld, waarde in kenmerken.items())
        samen |= kenmerken
    return Titelsoort(" en ".join(gevonden), {} if tegen else samen, not tegen and _zegt_niets(rest))


def _noemt_alles(gevonden: Mapping[str, Mapping[str, str]]) -> bool:
    """`huur en koop`, and `eengezins en meergezins`: all homes are one of these."""
    return (all({*k} <= {"eigendom"} for k in gevonden.values()) and len(gevonden) > 1) or (
        all({*k} <= {"woningtype"} for k in gevonden.values()) and len({*map(str, gevonden.values())}) > 1
    )


def _zegt_niets(rest: str) -> bool:
    bekend = herkenning()
    kernen = {woord for kern in load_afspraken().kernen for woord in normaliseer(kern).split()}
    vul = bekend.opschriftwoorden | bekend.stopwoorden.keys() | bekend.bij_soort | bekend.versiewoorden | kernen
    vul |= bekend.hardheid_in_tekst.keys() | bekend.sloopwoorden
    return not onbekende_woorden(" ".join(woord for woord in rest.split() if woord not in vul))


@lru_cache(maxsize=1)
def _namen() -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Names of kinds of home with what they say, the longest first."""
    namen: dict[str, Mapping[str, str]] = {}
    for naam, categorie in herkenning().categorieen.items():
        kenmerken = {k: v for k, v in categorie.items() if k != "deel" and v != ONBEKEND}
        if kenmerken and naam not in _NIET_IN_TITEL and not any(teken.isdigit() for teken in naam):
            namen[naam] = kenmerken
    for naam, woningtype in herkenning().woningtypen.items():
        if woningtype != ONBEKEND and not any(teken.isdigit() for teken in naam):
            namen.setdefault(naam, {"woningtype": woningtype})
    return tuple(sorted(namen.items(), key=lambda paar: -len(paar[0])))
