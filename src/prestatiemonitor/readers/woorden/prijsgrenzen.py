"""Amounts of money in a heading against the rent limits of the agreement: `Huur tot € 900` is sociale huur."""

import re
from functools import lru_cache

from prestatiemonitor.afspraken import load_afspraken

_BEDRAG = re.compile(r"€\s*(\d[\d.]*(?:,\d\d?)?)|\b(\d{1,3}\.\d{3}(?:,\d\d?)?)\b")
_TOT = re.compile(r"(?:\b(?:tot|tot en met|t/m|onder|max|maximaal|t\.?m\.?)|[<≤])[\s.=]*(?:€\s*)?$")
_VANAF = re.compile(r"(?:\b(?:vanaf|boven|meer dan|hoger dan)|[>≥])[\s.=]*(?:€\s*)?$")
_HUUR = re.compile(r"huur|huren|sociaal|sociale", re.IGNORECASE)
_HOOGSTE_HUUR = 5_000  # a larger amount is the price of a home to buy
_MARGE = 1.0  # limits are written as whole euros, rounded up or down


def heeft_bedrag(kop: str) -> bool:
    """Whether a heading has an amount of money."""
    return bool(_BEDRAG.search(kop))


def noemt_andere_grens(tekst: str) -> bool:
    """Whether an explanation bounds rented homes by an amount that is no limit of the agreement in any year.

    The agreement has no limit for homes to buy.
    """
    if not _HUUR.search(tekst):
        return False
    huren = [bedrag for match in _BEDRAG.finditer(tekst) if (bedrag := _als_getal(match)) < _HOOGSTE_HUUR]
    return any(not any(_is_grens(huur, naam) for naam in load_afspraken().grenzen) for huur in huren)


def prijsklasse_van_huur(kop: str) -> str:
    """The price class that the amounts in a heading of rented homes bound; empty where no known limits say it."""
    gevonden = list(_BEDRAG.finditer(kop))
    if not 1 <= len(gevonden) <= 2:
        return ""
    bedragen = [_als_getal(match) for match in gevonden]
    begin = kop[: gevonden[0].start()].lower()
    sociaal, midden = (_is_grens(bedragen[0], naam) for naam in ("sociale_huur_maximum", "middenhuur_maximum"))
    if len(bedragen) == 2:
        return "midden" if sociaal and _is_grens(bedragen[1], "middenhuur_maximum") else ""
    if _TOT.search(begin) and sociaal:
        return "sociaal"
    return "duur" if _VANAF.search(begin) and midden else ""


def _als_getal(match: re.Match[str]) -> float:
    return float((match[1] or match[2]).rstrip(".").replace(".", "").replace(",", "."))


@lru_cache(maxsize=256)
def _is_grens(bedrag: float, naam: str) -> bool:
    """Whether an amount is this limit of any year."""
    grens = load_afspraken().grenzen.get(naam)
    return grens is not None and any(abs(bedrag - float(waarde.waarde)) < _MARGE for waarde in grens.waarden)
