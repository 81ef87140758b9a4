"""Where the headings are: below titles and blank rows, on one row or on two or three that read as one."""

import re
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from prestatiemonitor.readers.bestand.blad import LOSSE_STATUS, Blad
from prestatiemonitor.readers.woorden.cellen import als_tekst, lees_getal, zonder_afbreking
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

ZOEKDIEPTE = 60
MAX_HOOGTE = 3
_STATUSCODE = re.compile(r"[1-5][A-C]\b", re.IGNORECASE)


@dataclass(frozen=True)
class Koppen:
    """The headings of one table: first row, number of rows, and one text per column of the sheet.

    `letters` has the letter of each column in the workbook, or `rij 7` where headings stand under each other in one
    column; `onderste` the text of the lowest row alone. `groep` has,
    for a column without a heading of its own above the lowest one, the column to its left whose upper heading may be
    meant for it as well (−1 where there is none).
    """

    rij: int
    hoogte: int
    teksten: tuple[str, ...]
    letters: tuple[str, ...]
    onderste: tuple[str, ...] = ()
    groep: tuple[int, ...] = ()

    @property
    def eerste_regel(self) -> int:
        return self.rij + self.hoogte

    @property
    def laatste_koprij(self) -> int:
        return self.rij + self.hoogte - 1

    def met_groep(self, kolom: int) -> str:
        """The heading of a column with the upper heading of its group before it."""
        van = self.groep[kolom]
        boven = self.teksten[van].removesuffix(self.onderste[van]).strip()
        return f"{boven} {self.onderste[kolom]}"


def koppen_op(blad: Blad, rij: int, hoogte: int = 1) -> Koppen:
    """The headings that start on `rij`: over several rows joined, a merged heading above all its columns."""
    samen = _samengevoegde_teksten(blad, rij, hoogte)
    raster = [
        [samen.get((r, k)) or _koptekst_in_rij(blad, r, k) for k in range(blad.kolommen)]
        for r in range(rij, min(rij + hoogte, blad.rijen))
    ]
    teksten = []
    for kolom in zip(*raster, strict=True):
        delen = [tekst for i, tekst in enumerate(kolom) if tekst and (not i or kolom[i - 1] != tekst)]
        teksten.append(" ".join(delen))
    onderste = tuple(raster[-1]) if raster else ()
    letters = _kolomnamen(blad, min(rij + hoogte, blad.rijen) - 1)
    return Koppen(rij, hoogte, tuple(teksten), letters, onderste, _groepen(raster, {kolom for _, kolom in samen}))


def vind_koppen(blad: Blad, waardeer: Callable[[Koppen], int]) -> Koppen | None:
    """The rows that `waardeer` scores highest as headings; the first and the fewest when equal; None at 0."""
    beste: Koppen | None = None
    beste_score = 0
    kan_kop = kan_kop_zijn(blad)
    for rij in np.flatnonzero(kan_kop).tolist():
        for hoogte in range(1, MAX_HOOGTE + 1):
            if rij + hoogte > len(kan_kop) or not kan_kop[rij + hoogte - 1]:
                break
            if hoogte > 1 and _is_titel(blad, rij):
                break
            if any(rij <= r1 < rij + hoogte <= r2 < rij + MAX_HOOGTE for r1, _, r2, _ in blad.samengevoegd):
                continue  # a heading that is merged downwards goes on
            koppen = koppen_op(blad, rij, hoogte)
            score = waardeer(koppen)
            if score > beste_score:
                beste, beste_score = koppen, score
    return beste


def titels_boven(blad: Blad, koppen: Koppen, zonder: Collection[int] = ()) -> tuple[str, ...]:
    """The rows of text above the headings, nearest first, but for those that are a table of their own."""
    rijen = (rij for rij in range(koppen.rij - 1, -1, -1) if rij not in zonder)
    teksten = (" ".join(als_tekst(w) for w in blad.cellen[rij][blad.gevuld[rij]].tolist()) for rij in rijen)
    return tuple(tekst for tekst in teksten if tekst)


def kan_kop_zijn(blad: Blad, diepte: int = ZOEKDIEPTE) -> np.ndarray:
    """Which of the first rows have text and no numbers (also not as text) but years: only these can be headings."""
    kan_kop = np.zeros(min(diepte, blad.rijen), dtype=bool)
    rijen = blad.zonder_aantallen[blad.zonder_aantallen < len(kan_kop)]
    status = (blad.getallen[rijen] == LOSSE_STATUS).any(axis=1)
    for rij, losse_status in zip(rijen.tolist(), status.tolist(), strict=True):
        teksten = blad.cellen[rij][blad.is_tekst[rij]].tolist()
        als_getal = [tekst for tekst in teksten if _is_tekstgetal(tekst)]
        kan_kop[rij] = not (als_getal or losse_status) or (
            {*als_getal} <= {str(LOSSE_STATUS)} and _heeft_statuscodes(teksten)
        )
    return kan_kop


def _heeft_statuscodes(teksten: list[str]) -> bool:
    """Whether two or more texts of a row begin with the code of a planstatus, as headings of columns do."""
    return sum(bool(_STATUSCODE.match(tekst.strip())) for tekst in teksten) >= 2


def _koptekst_in_rij(blad: Blad, rij: int, kolom: int) -> str:
    """A cell as (part of) a heading; a lone 3 is one beside the codes of other statuses."""
    waarde = blad.cellen[rij, kolom]
    if waarde == LOSSE_STATUS and not isinstance(waarde, str):
        return als_tekst(waarde) if _heeft_statuscodes(blad.cellen[rij][blad.is_tekst[rij]].tolist()) else ""
    return koptekst(waarde)


def _kolomnamen(blad: Blad, rij: int) -> tuple[str, ...]:
    """What an assignment can call each column: its letter, or `rij 7` where its heading shares that with others."""
    letters = blad.letters(rij)
    if blad.herkomst is None or len({*letters}) == len(letters):
        return letters
    keer = Counter(letters)
    nummers = [blad.plaats(rij, kolom)[1].lstrip(letter) for kolom, letter in enumerate(letters)]
    return tuple(
        letter if keer[letter] == 1 else f"rij {nummer}" for letter, nummer in zip(letters, nummers, strict=True)
    )


@lru_cache(maxsize=4096)
def _is_tekstgetal(tekst: str) -> bool:
    getal = lees_getal(tekst)[0]
    return getal is not None and not EERSTE_JAAR <= getal <= LAATSTE_JAAR


def koptekst(waarde: object) -> str:
    """A cell as (part of) a heading: text, or a year; other numbers are no heading."""
    if isinstance(waarde, str):
        return " ".join(zonder_afbreking(waarde).split())
    if isinstance(waarde, int | float) and EERSTE_JAAR <= waarde <= LAATSTE_JAAR:
        return als_tekst(waarde)
    return ""


def _is_titel(blad: Blad, rij: int) -> bool:
    """A row with one text, over the sheet's first column with anything below it, is a title and heads no column."""
    gevuld = np.flatnonzero(blad.gevuld[rij])
    onder = np.flatnonzero(blad.gevuld[rij + 1]) if rij + 1 < blad.rijen else gevuld
    return len(gevuld) == 1 and (not len(onder) or gevuld[0] <= onder[0])


def _groepen(raster: list[list[str]], samengevoegd: set[int]) -> tuple[int, ...]:
    """Per column the column to its left from which upper headings may run on: see Koppen.

    A merged heading says itself how far it goes.
    """
    if len(raster) < 2:
        return (-1,) * (len(raster[0]) if raster else 0)
    groepen: list[int] = []
    begin = -1
    for kolom in zip(*raster, strict=True):
        *boven, onder = kolom
        if any(boven):
            begin = len(groepen) if onder and len(groepen) not in samengevoegd else -1
            groepen.append(-1)
        else:
            groepen.append(begin if onder else -1)
            begin = begin if onder else -1
    return tuple(groepen)


def _samengevoegde_teksten(blad: Blad, rij: int, hoogte: int) -> dict[tuple[int, int], str]:
    teksten: dict[tuple[int, int], str] = {}
    for r1, k1, r2, k2 in blad.samengevoegd:
        if r2 < rij or r1 >= rij + hoogte:
            continue
        tekst = koptekst(blad.cellen[r1, k1])
        for r in range(max(r1, rij), min(r2, rij + hoogte - 1) + 1):
            teksten |= {(r, k): tekst for k in range(k1, k2 + 1)}
    return teksten
