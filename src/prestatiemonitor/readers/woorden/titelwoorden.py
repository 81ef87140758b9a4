"""Which words of a title, a note or the name of a sheet could change what the numbers below it are."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden

_TEKENS = {"%": " procent ", "‰": " promille ", "€": " euro ", "m²": " m2 "}
_GEMEENTE = re.compile(r"\bgemeenten? ([a-z]{3,})")


def verdachte_woorden(tekst: str, soorten: Iterable[str]) -> list[str]:
    """The phrases of these kinds in a text, and another municipality that it names."""
    kaal = _kaal(tekst)
    gevonden = []
    for zin in sorted({zin for soort in soorten for zin in _zinnen(soort)}, key=len, reverse=True):
        if f" {zin} " in f" {kaal} ":
            gevonden.append(zin)
            kaal = f" {kaal} ".replace(f" {zin} ", " ").strip()
    return gevonden + [naam for naam in _GEMEENTE.findall(kaal) if naam not in _neutraal()]


def is_ander_gebied(tekst: str) -> bool:
    """Whether a text is the name of another gemeente or of a region, and nothing more."""
    kaal = plat(tekst).removeprefix("plannen ").removeprefix("in ")
    naam = kaal.removeprefix("gemeente ")
    eigen = {plat(eigen) for eigen in (load_afspraken().gemeente, *load_afspraken().kernen)}
    return naam in _zinnen("gebied") or (naam != kaal and naam not in eigen and len(naam.split()) == 1)


def onbekende_woorden(rest: str) -> list[str]:
    """The words that are not neutral, of those that the readers do not know; numbers are dates and the like."""
    return [woord for woord in _kaal(rest).split() if woord not in _neutraal() and not woord.isdigit()]


def noemt_gemiddelde_per_jaar(tekst: str) -> bool:
    """Whether the text says that a number goes for each of several years."""
    return bool(verdachte_woorden(tekst, ["per_jaar"]))


def noemt_document(naam: str) -> bool:
    """Whether the name of a sheet is that of a whole document, of which a year in it is the year."""
    return not set(plat(naam).split()).isdisjoint(_woorden()["documentwoorden"])


def _kaal(tekst: str) -> str:
    for teken, woord in _TEKENS.items():
        tekst = tekst.replace(teken, woord)
    kaal = f" {' '.join(plat(tekst).split())} "
    for zin in (*_namen(), *_woorden()["neutrale_zinnen"]):
        kaal = kaal.replace(f" {zin} ", " ")
    return kaal.strip()


@lru_cache(maxsize=32)
def _zinnen(soort: str) -> frozenset[str]:
    woorden = _woorden()
    erbij = {plat(kern) for kern in load_afspraken().kernen} if soort == "kern" else set()
    erbij |= _anders_geteld() if soort == "anders" else set()
    return frozenset([*woorden["verdacht"].get(soort, ()), *woorden["beperkt"].get(soort, ()), *erbij]) - _neutraal()


@lru_cache(maxsize=1)
def _anders_geteld() -> frozenset[str]:
    """The words that make numbers something else than homes, as they are asked above lists of plans."""
    soorten = lees_woorden("telanders")["soort"]
    return frozenset(zin for deel in soorten for zin in deel["woorden"])


@lru_cache(maxsize=1)
def _namen() -> tuple[str, ...]:
    """Names of parties of more than one word, which may hold that of a place, the longest first."""
    namen = {plat(naam) for partij in load_afspraken().partijen for naam in (partij.naam, *partij.namen)}
    return tuple(sorted((naam for naam in namen if " " in naam), key=len, reverse=True))


@lru_cache(maxsize=1)
def _neutraal() -> frozenset[str]:
    return frozenset(_woorden()["neutraal"])


@lru_cache(maxsize=1)
def _woorden() -> Mapping[str, Any]:
    return lees_woorden("titels")
