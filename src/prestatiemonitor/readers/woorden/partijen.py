"""The parties of the agreement under any of the names by which workbooks call them."""

import re
from functools import lru_cache

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

_TUSSEN_HAAKJES = re.compile(r"\(([^()]*)\)")


@lru_cache(maxsize=1024)
def partijcode(tekst: str) -> str | None:
    """The party that a text names under any of its names in the agreement, else None.

    `Woningstichting Nijkerk (WSN)` is that party by what stands outside the brackets and by what stands inside them;
    when the two are different parties it is neither.
    """
    namen = _partijnamen()
    if (code := namen.get(normaliseer(tekst))) or "(" not in tekst:
        return code
    buiten = normaliseer(_TUSSEN_HAAKJES.sub(" ", tekst))
    if set(buiten.split()) & herkenning().totaalregels:
        return None
    mogelijk = {namen.get(deel) for deel in (buiten, *map(normaliseer, _TUSSEN_HAAKJES.findall(tekst)))} - {None}
    return mogelijk.pop() if len(mogelijk) == 1 else None


@lru_cache(maxsize=1)
def _partijnamen() -> dict[str, str]:
    return {
        normaliseer(naam): partij.code
        for partij in load_afspraken().partijen
        for naam in (partij.code, partij.naam, *partij.namen)
    }
