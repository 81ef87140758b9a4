"""Words above a list that make its homes those that are there already, and none that will be built."""

import re
from functools import lru_cache

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden


@lru_cache(maxsize=1024)
def waarom_voorraad(tekst: str) -> str:
    """Why the numbers under a text may be those of the stock, in words; empty where it does not name that."""
    kaal = plat(tekst)
    voorraad, erbij = _patronen()
    return _reden() if voorraad.search(kaal) and not erbij.search(kaal) else ""


@lru_cache(maxsize=1)
def _patronen() -> tuple[re.Pattern[str], re.Pattern[str]]:
    woorden = lees_woorden("telanders")["voorraad"]
    voorraad, erbij = ("|".join(map(re.escape, woorden[naam])) for naam in ("woorden", "erbij"))
    return re.compile(rf"\b(?:{voorraad})\b"), re.compile(erbij)


@lru_cache(maxsize=1)
def _reden() -> str:
    return str(lees_woorden("telanders")["voorraad"]["reden"])
