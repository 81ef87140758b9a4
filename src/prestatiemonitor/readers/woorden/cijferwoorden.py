"""Names of rows in a jaarschijf: changes in the stock, groups to which homes were allotted, and key figures."""

from functools import lru_cache

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

_TEKENS = ("bij ", "af ", "waarvan ")


@lru_cache(maxsize=1024)
def is_cijferwoord(tekst: str) -> bool:
    """Whether a text is nothing but such a name."""
    kaal = plat(tekst)
    for teken in _TEKENS:
        kaal = kaal.removeprefix(teken)
    woorden = jaarschijfwoorden()
    boeken = (woorden.posten, woorden.groepen, woorden.urgent, woorden.maatnamen)
    return kaal in _mutaties() or any(boek.van(kaal) is not None for boek in boeken)


@lru_cache(maxsize=1)
def _mutaties() -> frozenset[str]:
    return frozenset(plat(woord) for kolom in herkenning().voorraadtabel["kolom"] for woord in kolom["patronen"])
