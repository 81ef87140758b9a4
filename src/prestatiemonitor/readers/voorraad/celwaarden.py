"""Cells of a table of stock changes: which hold a figure, which a year or a text, and figures with a footnote."""

import datetime as dt
import re
from functools import lru_cache

from prestatiemonitor.readers.woorden.cellen import als_tekst, is_getal, lees_getal, lijkt_getal, zonder_afbreking
from prestatiemonitor.readers.woorden.herkenning import herkenning

# '215*' and '12 1)' can only be figures with a note; '121)' may be 12 with note 1 or 121 with a bracket.
_MET_NOOT = re.compile(r"^\s*([-−–+]?\s*[\d.]*\d)\s*(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+\)?|\s\(?\d\)|\s?\([a-z]\)|\s[a-z]\)|†)\s*$")
_MIN_ERACHTER = re.compile(
    r"^\s*(?:([\d.]*\d)\s?[-−–]|\(\s+([\d.]*\d)\s+\))\s*$"
)  # ‘6-’ and ‘( 6 )’, as bookkeepers do
_JAAR_MET_NOOT = re.compile(r"^\s*(20\d\d)\s*(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]\)?|†|\s?\d\))\s*$")
_VAAG = re.compile(r"(?:[^\W\d]+\.? ?){0,2}[<>≤≥~±]?=? ?\d.{0,20}")
_NOEMT_JAAR = re.compile(r"\b20\d\d\b|\d[-/]\d+[-/]\d")
_BEGINT_MET_CIJFER = re.compile(r"\s*[-−–+]?\s*\d")
# '€' before a number is the limit of a rent, ‘(€)’ and ‘€ x 1.000’ say that the figures are money.
_BEDRAG = re.compile(r"€(?!\s*\d)|\bin euro|\bk€|\beuro'?s\b", re.IGNORECASE)
EERSTE, LAATSTE = 2000, 2099


def is_jaar(waarde: object) -> bool:
    """Whether a cell may be a year: `2025`, also as text."""
    if is_getal(waarde):
        return EERSTE <= float(waarde) <= LAATSTE and float(waarde).is_integer()
    return isinstance(waarde, str) and bool(re.fullmatch(r"20\d\d", waarde.strip()) or _JAAR_MET_NOOT.match(waarde))


def is_waarde(waarde: object) -> bool:
    """Whether a cell holds a figure that is no year."""
    if isinstance(waarde, str):
        return _leest_als_waarde(waarde)
    return is_getal(waarde) and not is_jaar(waarde)


@lru_cache(maxsize=8192)
def _leest_als_waarde(tekst: str) -> bool:
    return not is_jaar(tekst) and (lijkt_getal(tekst) or als_geschreven(tekst) is not None)


def is_vaag(waarde: object) -> bool:
    """Text with a number in it that is no year and no date, or a number in words: `10-15`, `max 5`, `tien`."""
    if not isinstance(waarde, str):
        return False
    in_woorden = waarde.strip().lower() in herkenning().voorraadtabel["getalwoorden"]
    return in_woorden or (bool(_VAAG.fullmatch(waarde.strip())) and not _NOEMT_JAAR.search(waarde))


def bevat_getal(waarde: object) -> bool:
    """A number, or text that begins with one."""
    if isinstance(waarde, str):
        return bool(_BEGINT_MET_CIJFER.match(waarde)) or _leest_als_getal(waarde)
    return is_getal(waarde)


@lru_cache(maxsize=8192)
def _leest_als_getal(tekst: str) -> bool:
    return lijkt_getal(tekst)


def zonder_noot(waarde: object) -> float | None:
    """The figure before a footnote's mark; None for anything else."""
    match = _MET_NOOT.match(waarde) if isinstance(waarde, str) else None
    return lees_getal(match[1])[0] if match else None


def min_erachter(waarde: object) -> float | None:
    """What is below zero by a minus sign behind it: ‘6-’ is −6."""
    match = _MIN_ERACHTER.match(waarde) if isinstance(waarde, str) else None
    getal = lees_getal(match[1] or match[2])[0] if match else None
    return None if getal is None else -getal


def als_geschreven(waarde: object) -> float | None:
    """The figure in a text that no other reader knows: with a note, with its sign behind it, or a word for none."""
    if not isinstance(waarde, str):
        return None
    if waarde.strip().lower() in herkenning().voorraadtabel["nulwoorden"]:
        return 0.0
    achter = min_erachter(waarde)
    return achter if achter is not None else zonder_noot(waarde)


def labeltekst(waarde: object) -> str:
    """A cell as a heading or the name of a row: text, a number that is a year or 1 or 2, or a date."""
    if isinstance(waarde, str):
        return _als_label(waarde)
    if is_jaar(waarde) or waarde in (1, 2):
        return als_tekst(waarde)
    return als_tekst(waarde) if isinstance(waarde, dt.date) else ""


@lru_cache(maxsize=8192)
def _als_label(tekst: str) -> str:
    jaar = _JAAR_MET_NOOT.match(tekst)
    return jaar[1] if jaar else " ".join(zonder_afbreking(tekst).split())


def is_bedrag(tekst: str) -> bool:
    """Whether a heading or the name of a row says that its figures are amounts of money."""
    return bool(_BEDRAG.search(tekst))
