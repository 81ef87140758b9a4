"""A table of totals above a list, such as counts per status: its headings and rows are no titles of the list."""

from collections.abc import Iterator

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.planlijst.draaitabel import niveau_van
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.woorden.cellen import als_tekst


def overzichtsrijen(blad: Blad, koprij: int) -> set[int]:
    """The rows of such tables above the row with the headings of the list."""
    getallen = blad.is_getal[:koprij].sum(axis=1)
    if not getallen.any():
        return set()
    uit: set[int] = set()
    for rij in range(koprij):
        if rij in uit:
            continue
        if getallen[rij] > 1 and _is_bekend(blad, rij):
            uit.add(rij)
        elif not getallen[rij] and rij + 1 < koprij and getallen[rij + 1] and _telt(blad, rij):
            eronder = [*_eronder(getallen, rij + 1)]
            uit |= {rij, *eronder} if all(_is_bekend(blad, onder) for onder in eronder) else set()
    return uit


def _is_bekend(blad: Blad, rij: int) -> bool:
    """Whether the first text of a row is a status, a kern, a kind of home, a year or a total: no name of a plan."""
    kolommen = np.flatnonzero(blad.gevuld[rij]).tolist()
    return niveau_van(als_tekst(blad.cellen[rij, kolommen[0]])) != "plan"


def _telt(blad: Blad, rij: int) -> bool:
    """Whether a row of text heads counts: behind its first cell, with a number right below."""
    erachter = np.flatnonzero(blad.is_tekst[rij])[1:]
    boven = erachter[blad.is_getal[rij + 1, erachter]].tolist()
    return any(duid_kop(als_tekst(blad.cellen[rij, kolom])).soort in ("aantal", "totaal") for kolom in boven)


def _eronder(getallen: np.ndarray, rij: int) -> Iterator[int]:
    while rij < len(getallen) and getallen[rij]:
        yield rij
        rij += 1
