"""What a word in the rows of a list says of the homes counted there: ‘Sociale huur’, ‘Sloop’, ‘Totaal huur’, blank."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning

Woordsoort = Literal["kenmerk", "totaal", "leeg", "onbekend"]


@dataclass(frozen=True)
class Rijwoord:
    """A word's meaning: features of homes, a total of them, nothing (blank or unknown homes), or not understood."""

    soort: Woordsoort
    kenmerken: Mapping[str, Any] = field(default_factory=dict)


LEEG, ONBEKEND = Rijwoord("leeg"), Rijwoord("onbekend")


@lru_cache(maxsize=1)
def rijwoorden() -> Mapping[str, frozenset[str]]:
    """The words of data/herkenning/rijwoorden.toml."""
    tekst = (DATA_MAP / "herkenning" / "rijwoorden.toml").read_text(encoding="utf-8")
    return {naam: frozenset(normaliseer(w) for w in woorden) for naam, woorden in tomllib.loads(tekst).items()}


def eindigt_pagina(tekst: str) -> bool:
    """Whether a text is the number of a page, or says that a table goes on at the next."""
    woorden = normaliseer(tekst).split()
    return " ".join(woord for woord in woorden if not woord.isdigit()) in rijwoorden()["einde_pagina"]


@lru_cache(maxsize=4096)
def duid_rijwoord(tekst: str) -> Rijwoord:
    """What one cell of a category column says."""
    kaal = normaliseer(tekst)
    if is_leeg(tekst) or tekst.strip().lower() in herkenning().leeg_getal or plat(tekst) == "leeg":
        return LEEG
    if kaal in rijwoorden()["nieuwbouw"]:
        return Rijwoord("kenmerk", {"soort": "nieuwbouw"})
    kenmerken = woordkenmerken(tekst)
    if kenmerken is not None:
        return Rijwoord("kenmerk", kenmerken)
    rest = zonder_totaalwoord(tekst)
    if rest is None:
        return ONBEKEND
    if not rest or set(rest.split()) <= herkenning().totaalwoorden:
        return Rijwoord("totaal")
    deel = duid_rijwoord(rest)
    return Rijwoord("totaal", deel.kenmerken) if deel.soort == "kenmerk" else ONBEKEND


@lru_cache(maxsize=4096)
def woordkenmerken(tekst: str) -> dict[str, Any] | None:
    """The features of homes that a text names; a word that only says `onbekend` gives none, other text None.

    Building is what a list counts by itself: only demolition is a feature here.
    """
    duiding = herkenning().duid(tekst)
    if duiding.soort != "aantal":
        return None
    kenmerken = {k: v for k, v in duiding.kenmerken.items() if (k, v) != ("soort", "nieuwbouw")}
    return kenmerken | ({"deel": duiding.deel} if duiding.deel else {})


@lru_cache(maxsize=4096)
def zonder_totaalwoord(tekst: str) -> str | None:
    """A text without the word for a total before or after it, normalised; None where there is no such word."""
    kaal = plat(tekst)
    for woord in sorted(herkenning().totaalregels, key=len, reverse=True):
        if kaal == woord:
            return ""
        if kaal.startswith(woord + " "):
            return kaal[len(woord) + 1 :]
        if kaal.endswith(" " + woord):
            return kaal[: -len(woord) - 1]
    return None
