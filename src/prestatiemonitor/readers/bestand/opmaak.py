"""What a sheet says beside its values: fills, struck-through cells, percentages, comments; opened when asked for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from prestatiemonitor.readers.bestand.bladscan import Plek
from prestatiemonitor.tables.terugzending import MERKVULLING, ONS_DEEL

_MERKEN = frozenset(kleur.lstrip("#") for kleur in MERKVULLING.values())  # ours on a workbook that went back: no colour

_LETTERLIJK = re.compile(r'"[^"]*"|\\.')  # text in a number format
_GELD = re.compile(r"[€$£]")
_SCHAAL = re.compile(r"[0#?],+(?![0#?,])")  # a comma behind the last figure leaves thousands out
_TEKSTDEEL = re.compile(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+')  # up to a semicolon that is no text
_VUL = re.compile(r'(?:[_*](?:"|.))|\[(?:\$-[^\]]*|[A-Za-z]+\d*|[<>=][^\]]*)\]')
_WOORD = re.compile(r"[^\W_]+")
_WONINGEN = frozenset(("woningen", "woning", "won", "st", "stuks", "w"))  # behind a number these say no more than it
_JAAR = re.compile(r"(?:\[\$-[^\]]*\])?(?:y{4}|j{4})(?:;@)?", re.IGNORECASE)  # a number format that is a year only


class Vulling(Mapping[Plek, str]):
    """The fill colour of each cell that has one, as `FFFF00`; no fill and white are none.

    `nummers` holds for each cell the index of its colour in `kleuren`, of which the first is no colour.
    """

    def __init__(self, nummers: npt.NDArray[np.uint16] | None = None, kleuren: tuple[str, ...] = ("",)) -> None:
        self.nummers = np.zeros((0, 0), dtype=np.uint16) if nummers is None else nummers
        self.kleuren = kleuren

    def __getitem__(self, plek: Plek) -> str:
        rij, kolom = plek
        binnen = 0 <= rij < self.nummers.shape[0] and 0 <= kolom < self.nummers.shape[1]
        nummer = int(self.nummers[rij, kolom]) if binnen else 0
        if not nummer:
            raise KeyError(plek)
        return self.kleuren[nummer]

    def __iter__(self) -> Iterator[Plek]:
        rijen, kolommen = np.nonzero(self.nummers)
        return iter(zip(rijen.tolist(), kolommen.tolist(), strict=True))

    def __len__(self) -> int:
        return int(np.count_nonzero(self.nummers))


def toont_procent(code: str) -> bool:
    """Whether a number format shows a number as a percentage: a percent sign that is no text in it."""
    return "%" in _LETTERLIJK.sub("", code)


def toont_procentteken(code: str) -> bool:
    """Whether a number format puts a percent sign as text behind a number: 15 as 15%."""
    return "%" in code and not toont_procent(code)


def toont_anders(code: str) -> bool:
    """Whether a number format shows a number as an amount of money, in thousands, or with words or figures to it."""
    deel = _eerste_deel(code)
    if _GELD.search(deel) or _SCHAAL.search(_LETTERLIJK.sub("", deel)):
        return True
    erbij = " ".join(match.strip('"\\') for match in _LETTERLIJK.findall(deel))
    return any(woord not in _WONINGEN for woord in _WOORD.findall(erbij.lower()))


def _eerste_deel(code: str) -> str:
    """The part for numbers above zero, without what only takes room or is a colour or a country."""
    delen = _TEKSTDEEL.findall(code)
    return _VUL.sub("", delen[0]) if delen else ""


def toont_jaar(code: str) -> bool:
    """Whether a number format shows of a date its year only."""
    return bool(_JAAR.fullmatch(code.strip()))


@dataclass(frozen=True)
class Opmaak:
    """Of one sheet, counted from 0. Colours of conditional formatting and of table styles are not in it."""

    vulling: Vulling = field(default_factory=Vulling)
    doorgehaald: frozenset[Plek] = frozenset()
    procent: frozenset[Plek] = frozenset()  # cells whose number is shown as a percentage: 1 as 100%
    procentteken: frozenset[Plek] = frozenset()  # cells with a percent sign behind the number: 15 as 15%
    opmerkingen: Mapping[Plek, str] = field(default_factory=dict)
    jaar: frozenset[Plek] = frozenset()  # cells that show of a date its year only
    vorm: Mapping[Plek, str] = field(default_factory=dict)  # number formats that show a number as something else
    ingesprongen: frozenset[Plek] = frozenset()  # cells whose text stands inwards


@dataclass(frozen=True)
class Stijl:
    """What matters of the style of a cell."""

    kleur: str = ""
    doorgehaald: bool = False
    procent: bool = False
    procentteken: bool = False
    jaar: bool = False
    vorm: str = ""
    ingesprongen: bool = False


class Opmaakbouw:
    """An Opmaak while the cells of its sheet are gone through; cells outside the sheet's values count for nothing."""

    def __init__(self, omvang: tuple[int, int]) -> None:
        self.nummers = np.zeros(omvang, dtype=np.uint16)
        self.kleuren: dict[str, int] = {"": 0}
        self.doorgehaald: set[Plek] = set()
        self.procent: set[Plek] = set()
        self.procentteken: set[Plek] = set()
        self.jaar: set[Plek] = set()
        self.opmerkingen: dict[Plek, str] = {}
        self.vorm: dict[Plek, str] = {}
        self.ingesprongen: set[Plek] = set()

    def zet(self, plek: Plek, stijl: Stijl, tot: Plek | None = None) -> None:
        """The style of a cell, or of all cells from it up to (not with) another."""
        hoogte, breedte = self.nummers.shape
        r1, k1 = plek
        r2, k2 = tot or (r1 + 1, k1 + 1)
        r2, k2 = min(r2, hoogte), min(k2, breedte)
        if stijl.kleur and stijl.kleur not in _MERKEN:
            nummer = self.kleuren.setdefault(stijl.kleur, min(len(self.kleuren), 2**16 - 1))
            self.nummers[r1:r2, k1:k2] = nummer
        if stijl.vorm:
            self.vorm |= {(r, k): stijl.vorm for r in range(r1, r2) for k in range(k1, k2)}
        eigen = (self.doorgehaald, self.procent, self.procentteken, self.jaar, self.ingesprongen)
        vlaggen = (stijl.doorgehaald, stijl.procent, stijl.procentteken, stijl.jaar, stijl.ingesprongen)
        for geldt, plekken in zip(vlaggen, eigen, strict=True):
            if geldt:
                plekken |= {(r, k) for r in range(r1, r2) for k in range(k1, k2)}

    def opmaak(self) -> Opmaak:
        kleuren = tuple(self.kleuren)[: 2**16]
        geschreven = {plek: ONS_DEEL.sub("", tekst).strip() for plek, tekst in self.opmerkingen.items()}
        opmerkingen = {plek: tekst for plek, tekst in geschreven.items() if tekst}
        doorgehaald, procent, teken = (frozenset(deel) for deel in (self.doorgehaald, self.procent, self.procentteken))
        vulling = Vulling(self.nummers, kleuren)
        jaar, binnen = frozenset(self.jaar), frozenset(self.ingesprongen)
        return Opmaak(vulling, doorgehaald, procent, teken, opmerkingen, jaar, self.vorm, binnen)
