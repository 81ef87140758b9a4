"""The errors that a cell can show, by data/herkenning: text that is one of them is no text."""

import tomllib
from functools import lru_cache

from prestatiemonitor.afspraken import DATA_MAP


@lru_cache(maxsize=1)
def foutwoorden() -> frozenset[str]:
    """Errors as Excel and LibreOffice write them, in capitals."""
    pad = DATA_MAP / "herkenning" / "bestand.toml"
    return frozenset(tomllib.loads(pad.read_text(encoding="utf-8"))["foutwoorden"])
