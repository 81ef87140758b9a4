"""Where notes stand on a sheet, and which figures each is about."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

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
    plaatsen = _Plaatsen(blad, cijfers)
    for rij in np.flatnonzero(blad.is_tekst.any(axis=1)).tolist():
        teksten = [k for k in np.flatnonzero(blad.is_tekst[rij]).tolist() if _is_tekst(geboekt, rij, k)]
        if rij in plaatsen.per_rij:
            for kolom in teksten:
                yield plaatsen.bij_regel((rij, kolom))
            continue
        gevuld = np.flatnonzero(blad.gevuld[rij]).tolist()
        kop = len(gevuld) == 1 and geboekt.boeking(rij, gevuld[0])[0] == "kop"
        if teksten or kop:
            tekst = " ".join(als_tekst(blad.cellen[rij, k]) for k in gevuld)
            yield plaatsen.los((rij, (teksten or gevuld)[0]), " ".join(tekst.split()), kop=kop)
    for plek, tekst in sorted(blad.opmaak.opmerkingen.items()):
        eigen = plaatsen.van_cel(plek) or plaatsen.dichtbij(plek[0])
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


class _Plaatsen:
    """The figures and the texts of a sheet, looked through once for all of its notes."""

    def __init__(self, blad: Blad, cijfers: Sequence[Cijfer]) -> None:
        self._blad, self._cijfers = blad, cijfers
        self._van_merk: dict[str, tuple[list[Plek], list[Cijfer]]] = {}
        self.per_rij: dict[int, list[Cijfer]] = {}
        for cijfer in cijfers:
            self.per_rij.setdefault(cijfer.rij, []).append(cijfer)

    def bij_regel(self, plek: Plek) -> Noot:
        """A note in the row of figures."""
        tekst = " ".join(als_tekst(self._blad.cellen[plek]).split())
        if nootmerk(tekst):
            return self.los(plek, tekst)
        eigen = self.per_rij[plek[0]]
        return Noot(self._blad, plek, tekst, eigen, eigen, op_regel=True)

    def los(self, plek: Plek, tekst: str, *, kop: bool = False) -> Noot:
        """A note on its own: about what carries its mark, else about the figures nearest to it."""
        if merk := nootmerk(tekst):
            gemerkt, eigen = self._gemerkt(merk)
            if plek in gemerkt:
                gemerkt, eigen = self._zonder(gemerkt, plek)
            if eigen or any(self._blad.gevuld[rij].sum() > 1 for rij, _ in gemerkt):
                return Noot(self._blad, plek, tekst, eigen, eigen)  # a marked title alone is about the whole table
        return Noot(self._blad, plek, tekst, self.dichtbij(plek[0]), self._cijfers, kop=kop)

    def van_cel(self, plek: Plek) -> Sequence[Cijfer]:
        """The figure in a cell; of a label those in its row, of a heading those below it."""
        rij, kolom = plek
        in_rij = self.per_rij.get(rij, ())
        zelf = [c for c in in_rij if c.kolom == kolom] or [c for c in in_rij if c.kolom > kolom]
        return zelf or [c for c in self._groep_onder(rij) if c.kolom == kolom]

    def dichtbij(self, rij: int) -> Sequence[Cijfer]:
        """The group of figures nearest above or below a row; the one above where both are as near."""
        onder = self._eerste_onder(rij)
        naast = self._groepen[max(onder - 1, 0) : onder + 1]
        return min(naast, key=lambda groep: min(abs(groep[0].rij - rij), abs(groep[-1].rij - rij)), default=[])

    def _gemerkt(self, merk: str) -> tuple[list[Plek], list[Cijfer]]:
        """The cells that refer to a note with this mark, and the figures of these."""
        if merk not in self._van_merk:
            plekken = [p for p, (eigen, t) in self._teksten.items() if eigen != merk and draagt_merk(t, merk)]
            self._van_merk[merk] = plekken, self._van_alle(plekken)
        return self._van_merk[merk]

    def _zonder(self, gemerkt: Sequence[Plek], plek: Plek) -> tuple[list[Plek], list[Cijfer]]:
        rest = [ander for ander in gemerkt if ander != plek]
        return rest, self._van_alle(rest)

    def _van_alle(self, plekken: Sequence[Plek]) -> list[Cijfer]:
        return list(dict.fromkeys(c for plek in plekken for c in self.van_cel(plek)))

    @cached_property
    def _teksten(self) -> dict[Plek, tuple[str, str]]:
        """Every text with the mark that it begins with."""
        plekken = [(r, k) for r, k in np.argwhere(self._blad.is_tekst).tolist()]
        teksten = {plek: als_tekst(self._blad.cellen[plek]) for plek in plekken}
        return {plek: (nootmerk(tekst), tekst) for plek, tekst in teksten.items()}

    @cached_property
    def _groepen(self) -> list[list[Cijfer]]:
        """The figures from top to bottom, in rows that follow each other."""
        groepen: list[list[Cijfer]] = []
        for cijfer in sorted(self._cijfers, key=lambda c: c.rij):
            if not groepen or cijfer.rij > groepen[-1][-1].rij + 1:
                groepen.append([])
            groepen[-1].append(cijfer)
        return groepen

    def _groep_onder(self, rij: int) -> Sequence[Cijfer]:
        return next(iter(self._groepen[self._eerste_onder(rij) :]), [])

    def _eerste_onder(self, rij: int) -> int:
        """Which group of figures is the first that begins below a row."""
        return bisect_right(self._groepen, rij, key=lambda groep: groep[0].rij)
