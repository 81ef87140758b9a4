"""Finding tables on a sheet: rows of headings, rows with figures, and the titles and banner rows between them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import TELT_MEE, Bladindeling
from prestatiemonitor.readers.voorraad.celwaarden import (
    EERSTE,
    LAATSTE,
    als_geschreven,
    is_jaar,
    is_vaag,
    is_waarde,
    labeltekst,
)
from prestatiemonitor.readers.voorraad.etiketten import dimensie, lees_etiket
from prestatiemonitor.readers.voorraad.tussenteksten import WOORDEN_VAN_EEN_ZIN, is_noot, is_weggelaten
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer

_ZEGT_NIETS = {"richting", "totaal", "aantal", "duizend"}


@dataclass
class Blok:
    """One table within the columns `k0` up to `k1`: its heading rows, its rows, and the rows of text that go for it."""

    k0: int
    k1: int
    koprijen: list[int] = field(default_factory=list)
    rijen: list[int] = field(default_factory=list)
    teksten: list[int] = field(default_factory=list)  # titles above and banners between, in order
    noten: list[int] = field(default_factory=list)  # remarks between the rows
    vreemd: list[int] = field(default_factory=list)  # texts right above a row, of which nobody knows what they say
    buiten: list[int] = field(default_factory=list)  # banners of which it was said that what stands below is left out

    @property
    def begin(self) -> int:
        return min([*self.koprijen, *self.rijen])


def vind_blokken(blad: Blad, indeling: Bladindeling) -> list[Blok]:
    """The tables on a sheet, those beside each other from left to right, then from top to bottom."""
    waarde = blad.is_getal & ~((blad.getallen >= EERSTE) & (blad.getallen <= LAATSTE) & (blad.getallen % 1 == 0))
    for rij, kolom in zip(*np.nonzero(blad.is_tekst), strict=True):
        waarde[rij, kolom] = is_waarde(blad.cellen[rij, kolom])
    banden = _banden(blad, waarde)
    blokken: list[Blok] = []
    for k0, k1 in banden:
        eigen = list(_Zoeker(blad, indeling, waarde, k0, k1).blokken())
        if eigen and k0 != banden[0][0]:
            eigen[0].teksten = [*_gedeelde_titels(blad, k0, k1), *eigen[0].teksten]
        blokken += eigen
    return sorted(blokken, key=lambda blok: (blok.begin, blok.k0))


class _Zoeker:
    """Goes through the rows of some columns from top to bottom."""

    def __init__(self, blad: Blad, indeling: Bladindeling, waarde: np.ndarray, k0: int, k1: int) -> None:
        self.blad, self.indeling, self.waarde, self.k0, self.k1 = blad, indeling, waarde, k0, k1
        self.rijen = np.flatnonzero(blad.gevuld[:, k0:k1].any(axis=1)).tolist()
        self.eronder, self.naamkolom = self._wat_eronder_staat()
        self.kop: list[int] = []
        self.teksten: list[int] = []
        self.buiten: list[int] = []
        self.huidig: Blok | None = None

    def blokken(self) -> Iterator[Blok]:
        for rij in self.rijen:
            soort = self._soort(rij)
            if soort == "kop":
                self._kop(rij)
            elif soort == "tekst":
                self._tekst(rij)
            elif self.huidig is None or self.kop:
                if self.kop or self._begint_zonder_kop(rij):
                    self.huidig = Blok(self.k0, self.k1, self.kop, [rij], self.teksten, buiten=self.buiten)
                    self.kop, self.teksten, self.buiten = [], [], []
                    yield self.huidig
            else:
                self.huidig.rijen.append(rij)

    def _begint_zonder_kop(self, rij: int) -> bool:
        """Whether a row names a change in the stock, or the stock itself with a change on the next row."""
        eerste, *verder = self.rijen[self.rijen.index(rij) :][:2]
        namen = [lees_etiket(labeltekst(self.blad.cellen[r, self._vul(r)[0]])) for r in (eerste, *verder)]
        return namen[0].telt or ({"stand", "voorraad"} <= namen[0].kenmerken.keys() and any(n.telt for n in namen))

    def _kop(self, rij: int) -> None:
        if self.huidig:  # what stands below its last row is the title of the next table
            laatste = self.huidig.rijen[-1]
            self.teksten = sorted(r for r in [*self.huidig.teksten, *self.huidig.buiten] if r > laatste)
            self.huidig.teksten = [r for r in self.huidig.teksten if r <= laatste]
            self.huidig.buiten = [r for r in self.huidig.buiten if r <= laatste]
            self.huidig = None
        if self.kop and self.kop[-1] != rij - 1:
            self.teksten, self.kop = sorted([*self.teksten, *self.kop]), []
        self.kop.append(rij)

    def _tekst(self, rij: int) -> None:
        teksten = rijteksten(self.blad, rij, self.k0, self.k1)
        if (self.huidig or self.kop) and is_weggelaten(self.indeling, self.blad, rij, teksten[0]):
            (self.huidig.buiten if self.huidig else self.buiten).append(rij)
            return
        if self.huidig and is_noot(self.indeling, self.blad, rij, teksten[0]):
            self.huidig.noten.append(rij)
            return
        als = {tekst: self.indeling.waarde(tekst) for tekst in teksten}
        etiketten = [lees_etiket(tekst if als[tekst] in (None, TELT_MEE) else str(als[tekst])) for tekst in teksten]
        zegt_iets = any(etiket.kenmerken for etiket in etiketten)
        zin = sum(len(etiket.rest.split()) for etiket in etiketten) >= WOORDEN_VAN_EEN_ZIN
        if self.huidig and (zin or not zegt_iets) and self._staat_boven_rij(rij):
            (self.huidig.noten if als[teksten[0]] == TELT_MEE else self.huidig.vreemd).append(rij)
            return
        if self.huidig and not zegt_iets:
            self.huidig, self.teksten = None, []
        (self.huidig.teksten if self.huidig else self.teksten).append(rij)

    def _staat_boven_rij(self, rij: int) -> bool:
        """Whether a text stands between two rows with figures, with no blank row and no headings."""
        na = self.rijen.index(rij) + 1
        vorige = self.huidig is not None and self.huidig.rijen[-1] == rij - 1
        return vorige and self.rijen[na : na + 1] == [rij + 1] and self._soort(rij + 1) == "rij"

    def _soort(self, rij: int) -> str:
        vul = self._vul(rij)
        if self.waarde[rij, vul].any():
            return "rij"
        return self._soort_tekst(rij, vul)

    def _soort_tekst(self, rij: int, vul: list[int]) -> str:
        """What a row without figures is."""
        bezig = bool(self.kop) or self.huidig is not None
        if len(vul) == 1:
            boven_cijfers = bool(self.eronder[rij]) and vul[0] >= min(self.eronder[rij])
            if vul[0] <= self.naamkolom[rij] or is_tabeltitel(self.blad.cellen[rij, vul[0]]):
                return "tekst"
            return "kop" if boven_cijfers else "rij" if bezig else "tekst"
        eerste, *rest = (self.blad.cellen[rij, kolom] for kolom in vul)
        if is_tabeltitel(eerste):
            return "tekst"
        leeg = isinstance(eerste, str) and (all(map(is_geen_getal, rest)) or _noemt_aantallen(eerste, rest))
        begint = leeg and any(map(is_vaag, rest)) and not any(map(_zegt_iets, rest))
        jaren = bezig and all(map(is_jaar, rest)) and self._is_rij_van_jaren(rij, vul)
        if jaren or (leeg and bezig) or begint:
            return "rij"
        if self.eronder[rij] and vul[-1] >= min(self.eronder[rij]):
            return "kop"
        return "rij" if bezig else "tekst"

    def _is_rij_van_jaren(self, rij: int, vul: list[int]) -> bool:
        """Numbers that could all be years, below headings, beside a change in the stock or a corporation: homes."""
        etiket = lees_etiket(labeltekst(self.blad.cellen[rij, vul[0]]))
        if not (etiket.telt or {"corporatie", "stand"} & etiket.kenmerken.keys()) or dimensie(etiket.tekst):
            return False
        koprijen = self.kop or (self.huidig.koprijen if self.huidig else [])
        jaren = [als for k in vul[1:] if (als := labeltekst(self.blad.cellen[rij, k]))]
        rechts = range(vul[0] + 1, self.k1)  # a stock of 2025 homes below ‘2025’ alone repeats not all headings
        return all([als for k in rechts if (als := labeltekst(self.blad.cellen[r, k]))] != jaren for r in koprijen)

    def _wat_eronder_staat(self) -> tuple[dict[int, set[int]], dict[int, int]]:
        """Per row the columns of the figures in the rows that follow it, and the first column of those rows."""
        eronder: dict[int, set[int]] = {}
        naamkolom: dict[int, int] = {}
        kolommen: set[int] = set()
        eerste, vorige_is_rij = self.k0, False
        for rij in reversed(self.rijen):
            eronder[rij], naamkolom[rij] = kolommen, eerste
            waarden = set((np.flatnonzero(self.waarde[rij, self.k0 : self.k1]) + self.k0).tolist())
            if waarden:
                kolommen = waarden | kolommen if vorige_is_rij else waarden
                eerste = self._vul(rij)[0]
            vorige_is_rij = bool(waarden)
        return eronder, naamkolom

    def _vul(self, rij: int) -> list[int]:
        return [int(k) + self.k0 for k in np.flatnonzero(self.blad.gevuld[rij, self.k0 : self.k1])]


def rijteksten(blad: Blad, rij: int, k0: int, k1: int) -> list[str]:
    """The texts of a row."""
    return [labeltekst(w) for w in blad.cellen[rij, k0:k1][blad.gevuld[rij, k0:k1]].tolist()]


def is_geen_getal(waarde: object) -> bool:
    """A blank cell, or a word where a number was to stand."""
    return is_leeg(waarde) or (isinstance(waarde, str) and als_geschreven(waarde) is not None)


def _zegt_iets(waarde: object) -> bool:
    """Whether a cell says when or whose numbers are, as a heading such as `2e halfjaar` does."""
    return bool(lees_etiket(labeltekst(waarde)).kenmerken)


def _noemt_aantallen(naam: str, rest: list[object]) -> bool:
    """Whether all that stands beside a change in the stock is `max 5` or a blank word."""
    return lees_etiket(naam).telt and all(is_vaag(waarde) or is_geen_getal(waarde) for waarde in rest)


def is_tabeltitel(waarde: object) -> bool:
    """`Tabel 1 | …` is a title, whatever stands beside it."""
    kaal = normaliseer(waarde) if isinstance(waarde, str) else ""
    return kaal.startswith("tabel ") and kaal[6:7].isdigit()


def _banden(blad: Blad, waarde: np.ndarray) -> list[tuple[int, int]]:
    """Tables beside each other: parts between blank columns that each have words before their figures."""
    gevuld = blad.gevuld.any(axis=0)
    randen = np.flatnonzero(np.diff(np.concatenate([[False], gevuld, [False]]).astype(int)))
    banden: list[tuple[int, int]] = []
    for k0, k1 in zip(randen[::2].tolist(), randen[1::2].tolist(), strict=True):
        rijen = np.flatnonzero(waarde[:, k0 + 1 : k1].any(axis=1)).tolist()
        namen = [lees_etiket(labeltekst(blad.cellen[r, k0])) for r in rijen if blad.is_tekst[r, k0]]
        if banden and not any(naam.kenmerken.keys() - _ZEGT_NIETS for naam in namen):
            banden[-1] = (banden[-1][0], k1)
        else:
            banden.append((k0, k1))
    return banden


def _gedeelde_titels(blad: Blad, k0: int, k1: int) -> list[int]:
    """Rows with one text, to the left of a table beside another, above its first cell: they go for both."""
    eerste = int(np.flatnonzero(blad.gevuld[:, k0:k1].any(axis=1))[0])
    return [r for r in range(eerste) if blad.gevuld[r].sum() == 1]
