"""The parties of the agreement under any of the names by which workbooks call them."""

from functools import lru_cache

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.duiding import normaliseer


@lru_cache(maxsize=1024)
def partijcode(tekst: str) -> str | None:
    """The party that a text names under any of its names in the agreement, else None."""
    return _partijnamen().get(normaliseer(tekst))


@lru_cache(maxsize=1)
def _partijnamen() -> dict[str, str]:
    return {
        normaliseer(naam): partij.code
        for partij in load_afspraken().partijen
        for naam in (partij.code, partij.naam, *partij.namen)
    }
