"""Whether homes are built already, from the phase of a project or from the heading of a column with years."""

from functools import lru_cache
from typing import Literal

from prestatiemonitor.readers.woorden.duiding import neem_woord, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

Gereed = Literal["gereed", "niet gereed", "onzeker", ""]


@lru_cache(maxsize=2048)
def lees_fase(tekst: str) -> Gereed:
    """What a phase says of the homes: `onzeker` where it says of more or less than all that they are built."""
    woorden, kaal = herkenning().fasen, normaliseer(tekst)
    for eigen in (kaal, _zonder(kaal)):
        if eigen in woorden["gereed"]:
            return "gereed"
        if eigen in woorden["niet_gereed"]:
            return "niet gereed"
    return "onzeker" if {*kaal.split()} & {*woorden["onzeker"]} else ""


@lru_cache(maxsize=2048)
def neem_gereed(kaal: str) -> tuple[str, bool | None]:
    """A heading without the word that says whether its homes are built, and what that word says."""
    fasen = herkenning().fasen
    rest, gereed = neem_woord(kaal, frozenset(fasen["kop_gereed"]))
    if gereed:
        return rest, True
    rest, gepland = neem_woord(kaal, frozenset(fasen["kop_niet_gereed"]))
    return (rest, False) if gepland else (kaal, None)


def _zonder(kaal: str) -> str:
    """Without years, months and numbers, and without the words that go with those."""
    woorden = [woord for woord in kaal.split() if not woord.isdigit()]
    while woorden and woorden[-1] in herkenning().fasen["neutraal"]:
        woorden.pop()
    return " ".join(woorden)


def is_fase(tekst: str) -> bool:
    """Whether a text is the name of a phase of projects, and nothing else."""
    return lees_fase(tekst) in ("gereed", "niet gereed")
