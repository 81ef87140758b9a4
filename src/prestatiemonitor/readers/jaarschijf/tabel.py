"""A table of figures as it lies on a sheet: titles, headings, banners, labels, and which cells are figures."""

from dataclasses import dataclass, field
from functools import lru_cache

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.jaarschijf.rollen import Kolomrol
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_getal, lees_getal, zonder_afbreking
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

Plek = tuple[int, int]


@dataclass
class Cijfertabel:
    """A table of figures: where its titles, headings and rows are, and of each row the banners above it."""

    blad: Blad
    titels: list[Plek]  # nearest first
    koprijen: list[int]
    rijen: list[int] = field(default_factory=list)
    banners: dict[int, tuple[Plek, ...]] = field(default_factory=dict)
    koppen: dict[int, tuple[Plek, ...]] = field(default_factory=dict)  # per column the cells that head it, from above
    doorgetrokken: set[int] = field(default_factory=set)
    labels: dict[int, Kolomrol] = field(default_factory=dict)
    kolommen: list[int] = field(default_factory=list)  # columns with figures
    overige: list[int] = field(default_factory=list)  # columns with remarks

    def tekst(self, plek: Plek) -> str:
        waarde = self.blad.cellen[plek]
        return _op_een_regel(waarde) if isinstance(waarde, str) else als_tekst(waarde)

    def kop(self, kolom: int) -> str:
        """The heading of a column over all its rows."""
        return " ".join(dict.fromkeys(self.tekst(plek) for plek in self.koppen.get(kolom, ())))

    def kopplek(self, kolom: int) -> Plek:
        """The cell that stands for a column: its lowest heading, or its first figure."""
        plekken = self.koppen.get(kolom, ())
        return plekken[-1] if plekken else (self.rijen[0], kolom)

    def als_koppen(self) -> Koppen:
        """The headings as other readers know them."""
        teksten = tuple(self.kop(kolom) for kolom in range(self.blad.kolommen))
        rij = self.koprijen[0] if self.koprijen else self.rijen[0]
        letters = self.blad.letters(min(rij, self.blad.rijen - 1))
        return Koppen(rij, len(self.koprijen), teksten, letters)

    @property
    def teksten(self) -> list[str]:
        """All texts that can say what the figures are."""
        plekken = {*self.titels, *(plek for banners in self.banners.values() for plek in banners)}
        plekken |= {plek for kolom in self.koppen.values() for plek in kolom}
        plekken |= {(rij, kolom) for rij in self.rijen for kolom in self.labels}
        return [tekst for plek in sorted(plekken) if (tekst := self.tekst(plek))]


def is_cijfer(waarde: object) -> bool:
    """A number, a percentage, or a word for a number that is not known."""
    if isinstance(waarde, str):
        return _leest_als_cijfer(waarde)
    return waarde is not None and lees_getal(waarde)[1] != "tekst"


@lru_cache(maxsize=8192)
def _leest_als_cijfer(tekst: str) -> bool:
    if "%" in tekst:
        return lees_getal(tekst.replace("%", " ").strip())[1] in ("getal", "geschat")
    return lees_getal(tekst)[1] != "tekst"


@lru_cache(maxsize=8192)
def _op_een_regel(tekst: str) -> str:
    return " ".join(zonder_afbreking(tekst).split())


def is_jaar(waarde: object) -> bool:
    """Whether a cell is a year, also as text."""
    getal = lees_getal(waarde)[0] if is_getal(waarde) or isinstance(waarde, str) else None
    return getal is not None and EERSTE_JAAR <= getal <= LAATSTE_JAAR and getal == int(getal)
