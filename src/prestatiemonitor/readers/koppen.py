"""Where the headings are: below titles and blank rows, on one row or on two or three that read as one."""

from collections.abc import Callable
from dataclasses import dataclass

from prestatiemonitor.readers.cellen import als_tekst, is_getal
from prestatiemonitor.readers.grid import Blad

ZOEKDIEPTE = 60
MAX_HOOGTE = 3


@dataclass(frozen=True)
class Koppen:
    """The headings of one table: first row, number of rows, and one text per column of the sheet."""

    rij: int
    hoogte: int
    teksten: tuple[str, ...]

    @property
    def eerste_regel(self) -> int:
        return self.rij + self.hoogte

    @property
    def laatste_koprij(self) -> int:
        return self.rij + self.hoogte - 1


def koppen_op(blad: Blad, rij: int, hoogte: int = 1) -> Koppen:
    """The headings that start on `rij`: over several rows joined, a merged heading above all its columns."""
    boven = _samengevoegde_teksten(blad, rij, hoogte)
    teksten = []
    for kolom in range(blad.kolommen):
        delen: list[str] = []
        for r in range(rij, min(rij + hoogte, blad.rijen)):
            tekst = boven.get((r, kolom)) or _koptekst(blad.cellen[r, kolom])
            if tekst and (not delen or delen[-1] != tekst):
                delen.append(tekst)
        teksten.append(" ".join(delen))
    return Koppen(rij, hoogte, tuple(teksten))


def vind_koppen(blad: Blad, waardeer: Callable[[Koppen], int]) -> Koppen | None:
    """The rows that `waardeer` scores highest as headings; the fewest and the first rows when equal; None at 0."""
    beste: Koppen | None = None
    beste_score = 0
    for rij in range(min(blad.rijen, ZOEKDIEPTE)):
        for hoogte in range(1, MAX_HOOGTE + 1):
            if rij + hoogte > blad.rijen:
                break
            koppen = koppen_op(blad, rij, hoogte)
            score = waardeer(koppen)
            if score > beste_score:
                beste, beste_score = koppen, score
    return beste


def _koptekst(waarde: object) -> str:
    """A cell as (part of) a heading: text, or a year; other numbers are no heading."""
    if isinstance(waarde, str):
        return " ".join(waarde.split())
    if is_getal(waarde) and 1990 <= waarde <= 2100:  # type: ignore[operator]
        return als_tekst(waarde)
    return ""


def _samengevoegde_teksten(blad: Blad, rij: int, hoogte: int) -> dict[tuple[int, int], str]:
    teksten = {}
    for r1, k1, r2, k2 in blad.samengevoegd:
        if r2 < rij or r1 >= rij + hoogte or r1 >= blad.rijen or k1 >= blad.kolommen:
            continue
        tekst = _koptekst(blad.cellen[r1, k1])
        for r in range(r1, r2 + 1):
            teksten |= {(r, k): tekst for k in range(k1, k2 + 1)}
    return teksten
