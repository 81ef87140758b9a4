"""Columns without a heading and rows without a name whose numbers are the sums of the others: totals."""

from collections.abc import Sequence
from itertools import pairwise

from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel
from prestatiemonitor.readers.woorden.cellen import is_leeg, lees_getal

_MINST = 2  # so many numbers are added up, in as many sums: else it is by chance


def kolom_zonder_kop(tabel: Cijfertabel) -> int | None:
    """The last column, where it has no heading and is in every row the sum of the columns before it."""
    *delen, laatste = tabel.kolommen or [-1]
    if laatste < 0 or len(delen) < _MINST or tabel.kop(laatste) or not all(map(tabel.kop, delen)):
        return None
    sommen = [([_getal(tabel, rij, k) for k in delen], _getal(tabel, rij, laatste)) for rij in tabel.rijen]
    return laatste if _kloppen(sommen) else None


def rij_zonder_naam(tabel: Cijfertabel) -> int | None:
    """The last row, where it has no name and is in every column the sum of the rows above it, which have one."""
    *delen, laatste = tabel.rijen
    if len(delen) < _MINST or _naam(tabel, laatste) or not all(_naam(tabel, rij) for rij in delen):
        return None
    if any(onder != boven + 1 for boven, onder in pairwise(tabel.rijen)):
        return None  # with rows of text between them
    sommen = [([_getal(tabel, rij, k) for rij in delen], _getal(tabel, laatste, k)) for k in tabel.kolommen]
    return laatste if _kloppen(sommen) else None


def _naam(tabel: Cijfertabel, rij: int) -> bool:
    return any(not is_leeg(tabel.blad.gelezen[rij, kolom]) for kolom in tabel.labels)


def _getal(tabel: Cijfertabel, rij: int, kolom: int) -> float:
    return lees_getal(tabel.blad.cellen[rij, kolom])[0] or 0.0


def _kloppen(sommen: Sequence[tuple[Sequence[float], float]]) -> bool:
    zeker = [som for delen, som in sommen if sum(map(bool, delen)) >= _MINST]
    return len(zeker) >= _MINST and all(sum(delen) == som for delen, som in sommen)
