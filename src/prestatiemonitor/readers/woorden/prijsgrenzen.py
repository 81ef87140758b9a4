"""Amounts of money in a heading against the rent limits of the agreement: `Huur tot € 900` is sociale huur."""

import re
from functools import lru_cache

from prestatiemonitor.afspraken import load_afspraken

_BEDRAG = re.compile(r"€\s*(\d[\d.]*(?:,\d\d?)?)|\b(\d{1,3}\.\d{3}(?:,\d\d?)?)\b")
_TOT = re.compile(r"(?:\b(?:tot|tot en met|t/m|onder|max|maximaal|t\.?m\.?)|[<≤])[\s.=]*(?:€\s*)?$")
_VANAF = re.compile(r"(?:\b(?:vanaf|boven|meer dan|hoger dan)|[>≥])[\s.=]*(?:€\s*)?$")
_MARGE = 1.0  # limits are written as whole euros, rounded up or down


def heeft_bedrag(kop: str) -> bool:
    """Whether a heading has an amount of money."""
    return bool(_BEDRAG.search(kop))


def prijsklasse_van_huur(kop: str) -> str:
    """The price class that the amounts in a heading of rented homes bound; empty where no known limits say it."""
    gevonden = list(_BEDRAG.finditer(kop))
    if not 1 <= len(gevonden) <= 2:
        return ""
    bedragen = [float((m[1] or m[2]).rstrip(".").replace(".", "").replace(",", ".")) for m in gevonden]
    begin = kop[: gevonden[0].start()].lower()
    sociaal, midden = (_is_grens(bedragen[0], naam) for naam in ("sociale_huur_maximum", "middenhuur_maximum"))
    if len(bedragen) == 2:
        return "midden" if sociaal and _is_grens(bedragen[1], "middenhuur_maximum") else ""
    if _TOT.search(begin) and sociaal:
        return "sociaal"
    return "duur" if _VANAF.search(begin) and midden else ""


@lru_cache(maxsize=256)
def _is_grens(bedrag: float, naam: str) -> bool:
    """Whether an amount is this limit of any year."""
    grens = load_afspraken().grenzen.get(naam)
    return grens is not None and any(abs(bedrag - float(waarde.waarde)) < _MARGE for waarde in grens.waarden)
