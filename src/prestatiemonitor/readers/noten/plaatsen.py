"""Where notes stand on a sheet, and which figures each is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.ledger import Bladverantwoording
from prestatiemonitor.readers.noten.cijfers import Cijfer
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.nootwoorden import draagt_merk, nootmerk

_MEESTE_CELLEN = 20_000  # a larger sheet is no page with figures and notes
Plek = tuple[int, int]


@dataclass(frozen=True)
class Noot:
    """A text with the figures nearest to it, and with those of the whole sheet that it may be about as well.

    `op_regel`: it stands in the row of its figures; `kop`: it was read as a title.
    """

    blad: Blad
    plek: Plek
    tekst: str
    dichtbij: Sequence[Cijfer]
    alle: Sequence[Cijfer]
    op_regel: bool = False
    kop: bool = False


def noten_van(blad: Blad, geboekt: Bladverantwoording, cijfers: Sequence[Cijfer]) -> Iterator[Noot]:
    """The notes on a sheet with figures, and the comments on its cells."""
    if blad.cellen.size > _MEESTE_CELLEN:
        return
    per_rij: dict[int, list[Cijfer]] = {}
    for cijfer in cijfers:
        per_rij.setdefault(cijfer.rij, []).append(cijfer)
    for rij in np.flatnonzero(blad.is_tekst.any(axis=1)).tolist():
        teksten = [k for k in np.flatnonzero(blad.is_tekst[rij]).tolist() if _is_tekst(geboekt, rij, k)]
        if rij in per_rij:
            for kolom in teksten:
                yield _bij_regel(blad, (rij, kolom), per_rij[rij], cijfers)
            continue
        gevuld = np.flatnonzero(blad.gevuld[rij]).tolist()
        kop = len(gevuld) == 1 and geboekt.boeking(rij, gevuld[0])[0] == "kop"
        if teksten or kop:
            tekst = " ".join(als_tekst(blad.cellen[rij, k]) for k in gevuld)
            plek = rij, (teksten or gevuld)[0]
            yield _los(blad, plek, " ".join(tekst.split()), cijfers, kop=kop)
    for plek, tekst in sorted(blad.opmaak.opmerkingen.items()):
        eigen = _van_cel(plek, cijfers) or _dichtbij(plek[0], cijfers)
        yield Noot(blad, plek, " ".join(tekst.split()), eigen, eigen)


def noten_van_hulpblad(blad: Blad, cijfers: Sequence[Cijfer]) -> Iterator[Noot]:
    """The texts of a sheet without figures, each about all figures of the workbook."""
    if blad.cellen.size > _MEESTE_CELLEN or blad.is_getal.any():
        return
    for rij in np.flatnonzero(blad.is_tekst.any(axis=1)).tolist():
        gevuld = np.flatnonzero(blad.gevuld[rij]).tolist()
        tekst = " ".join(als_tekst(blad.cellen[rij, k]) for k in gevuld)
        yield Noot(blad, (rij, gevuld[0]), " ".join(tekst.split()), cijfers, cijfers)


def _is_tekst(geboekt: Bladverantwoording, rij: int, kolom: int) -> bool:
    return geboekt.boeking(rij, kolom)[0] == "tekst"


def _bij_regel(blad: Blad, plek: Plek, eigen: Sequence[Cijfer], cijfers: Sequence[Cijfer]) -> Noot:
    tekst = " ".join(als_tekst(blad.cellen[plek]).split())
    if nootmerk(tekst):
        return _los(blad, plek, tekst, cijfers)
    return Noot(blad, plek, tekst, eigen, eigen, op_regel=True)


def _los(blad: Blad, plek: Plek, tekst: str, cijfers: Sequence[Cijfer], *, kop: bool = False) -> Noot:
    """A note on its own: about what carries its mark, else about the figures nearest to it."""
    merk = nootmerk(tekst)
    if merk and (gemerkt := _gemerkt(blad, plek, merk)):
        eigen = list(dict.fromkeys(c for cel in gemerkt for c in _van_cel(cel, cijfers)))
        if eigen or any(blad.gevuld[rij].sum() > 1 for rij, _ in gemerkt):  # a marked title is about the whole table
            return Noot(blad, plek, tekst, eigen, eigen)
    return Noot(blad, plek, tekst, _dichtbij(plek[0], cijfers), cijfers, kop=kop)


def _gemerkt(blad: Blad, noot: Plek, merk: str) -> list[Plek]:
    """The cells that refer to a note with this mark."""
    teksten = {(r, k): als_tekst(blad.cellen[r, k]) for r, k in np.argwhere(blad.is_tekst).tolist() if (r, k) != noot}
    return [plek for plek, tekst in teksten.items() if nootmerk(tekst) != merk and draagt_merk(tekst, merk)]


def _van_cel(plek: Plek, cijfers: Sequence[Cijfer]) -> Sequence[Cijfer]:
    """The figure in a cell; of a label those in its row, of a heading those below it."""
    rij, kolom = plek
    zelf = [c for c in cijfers if (c.rij, c.kolom) == plek]
    in_rij = [c for c in cijfers if c.rij == rij and c.kolom > kolom]
    return zelf or in_rij or [c for c in _groep_onder(rij, cijfers) if c.kolom == kolom]


def _groepen(cijfers: Sequence[Cijfer]) -> list[list[Cijfer]]:
    """The figures from top to bottom, in rows that follow each other."""
    groepen: list[list[Cijfer]] = []
    for cijfer in sorted(cijfers, key=lambda c: c.rij):
        if not groepen or cijfer.rij > groepen[-1][-1].rij + 1:
            groepen.append([])
        groepen[-1].append(cijfer)
    return groepen


def _groep_onder(rij: int, cijfers: Sequence[Cijfer]) -> Sequence[Cijfer]:
    return next((groep for groep in _groepen(cijfers) if groep[0].rij > rij), [])


def _dichtbij(rij: int, cijfers: Sequence[Cijfer]) -> Sequence[Cijfer]:
    """The group of figures nearest above or below a row; the one above where both are as near."""
    boven_eerst = sorted(_groepen(cijfers), key=lambda groep: groep[0].rij > rij)
    return min(boven_eerst, key=lambda groep: min(abs(groep[0].rij - rij), abs(groep[-1].rij - rij)), default=[])
