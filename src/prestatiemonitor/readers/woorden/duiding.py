"""What a heading can mean, and how headings are compared: without capitals, accents, amounts and punctuation."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from string import ascii_lowercase, digits
from typing import Any, Literal

from prestatiemonitor.readers.woorden.jaarschrift import voluit

Duidingsoort = Literal[
    "veld", "oplevering", "verwijzing", "aantal", "totaal", "kenmerk", "deelsom", "deeltelling", "ongebruikt",
    "onbekend",
]  # fmt: skip

_BEDRAG = re.compile(
    r"(?:\b(?:tot en met|tot|t/m|vanaf|boven|onder|van)\s*|[<>≤≥–-]\s*)?"
    r"(?:€\s*[\d.,]+(?:,-)?|\b\d{1,3}\.\d{3}(?:,\d\d?)?\b)"
)
_TEKENS = re.compile(r"[<>≤≥]=?|\+|[–-](?=\W*$)")
_PERIODE = re.compile(r"\b((?:19|20)\d\d)\s*(?:t m|tot en met|tm|tot|en)?\s*((?:19|20)\d\d)\b")
_JAAR = re.compile(r"\b((?:19|20)\d\d)\b")
LETTERS_EN_CIJFERS = bytes(i if chr(i) in ascii_lowercase + digits else ord(" ") for i in range(256))
_OPEN = re.compile(
    r"\b(?:na|vanaf)\s((?:19|20)\d\d)\b|\b((?:19|20)\d\d)\s(?:e v|ev|en later|of later|en verder|en daarna)\b"
)
_TOT = re.compile(r"\b(?:t m|tm|tot en met)\s((?:19|20)\d\d)\b")


@dataclass(frozen=True)
class Duiding:
    """What a column means: its kind, the field or total it gives, or the features of the homes it counts."""

    soort: Duidingsoort
    naam: str = ""
    kenmerken: Mapping[str, Any] = field(default_factory=dict)
    reden: str = ""
    rang: int = 0  # among headings for the same field, the lowest is taken when a sheet has several
    deel: str = ""  # two columns of the same kind of home are only added when each is a named part

    @property
    def dimensies(self) -> frozenset[str]:
        """Along which dimensions a count column splits the homes: `type`, `categorie`, `jaar`."""
        dimensie = {"woningtype": "type", "eigendom": "categorie", "prijsklasse": "categorie", "jaar_van": "jaar"}
        return frozenset(dimensie[k] for k in self.kenmerken if k in dimensie)


ONBEKENDE_KOLOM = Duiding("onbekend")


@lru_cache(maxsize=16_384)
def normaliseer(tekst: str) -> str:
    """A heading without capitals, accents, amounts of money, punctuation and double spaces; % is `procent`."""
    return plat(_BEDRAG.sub(" ", voluit(tekst.lower())).replace("%", " procent "))


def tekens(tekst: str) -> str:
    """What `normaliseer` leaves out and tells names apart: amounts, `<` and `>`, a plus, a minus at the end."""
    bedragen = "".join(_BEDRAG.findall(tekst.lower()))
    return "".join([*bedragen.split(), *_TEKENS.findall(_BEDRAG.sub(" ", tekst.lower()))]).replace("–", "-")


def plat(tekst: str) -> str:
    """Text as lower-case letters and figures with single spaces between."""
    kaal = tekst.lower()
    if not kaal.isascii():
        kaal = unicodedata.normalize("NFKD", kaal)
    return b" ".join(kaal.encode("ascii", "ignore").translate(LETTERS_EN_CIJFERS).split()).decode()


def neem_woord(kaal: str, woorden: frozenset[str]) -> tuple[str, bool]:
    for woord in sorted(woorden, key=len, reverse=True):
        if f" {woord} " in f" {kaal} ":
            return " ".join(f" {kaal} ".replace(f" {woord} ", " ", 1).split()), True
    return kaal, False


def neem_periode(kaal: str) -> tuple[str, tuple[int | None, int | None] | None]:
    if match := _OPEN.search(kaal):
        van = int(match[1]) + 1 if match[1] and "na" in match[0].split() else int(match[1] or match[2])
        return (kaal[: match.start()] + kaal[match.end() :]).strip(), (van, None)
    if match := _PERIODE.search(kaal):
        return (kaal[: match.start()] + kaal[match.end() :]).strip(), (int(match[1]), int(match[2]))
    if match := _TOT.search(kaal):
        return (kaal[: match.start()] + kaal[match.end() :]).strip(), (None, int(match[1]))
    if match := _JAAR.search(kaal):
        return (kaal[: match.start()] + kaal[match.end() :]).strip(), (int(match[1]), int(match[1]))
    return kaal, None
