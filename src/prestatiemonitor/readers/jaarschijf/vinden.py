"""Finding tables of figures on a sheet: titles, headings over any number of rows, banner rows, labels and figures."""

from collections.abc import Sequence, Set

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.herschikken import bezet, uitsnede
from prestatiemonitor.readers.indeling import OVERSLAAN, TELT_MEE, Bladindeling
from prestatiemonitor.readers.jaarschijf.duiden import duid_tekst
from prestatiemonitor.readers.jaarschijf.kolommen import hoeken, lees_koppen, verdeel_kolommen
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel, Plek, is_cijfer, is_jaar
from prestatiemonitor.readers.jaarschijf.vaag import noemt_vage_aantallen
from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

_NOOT = ("*", "(", "bron:", "let op", "toelichting:", "noot", "nb:", "n.b.:")


def vind_cijfertabellen(blad: Blad, indeling: Bladindeling, weg: Set[int]) -> list[Cijfertabel]:
    """The tables of figures on a sheet, without the rows in `weg`; beside each other or under each other."""
    rijen = [rij for rij in range(blad.rijen) if rij not in weg]
    return [
        tabel for deel in _naast_elkaar(blad, rijen) for tabel in _onder_elkaar(deel, indeling, rijen) if tabel.kolommen
    ]


def rijnummers(masker: np.ndarray) -> list[int]:
    """The places where a mask holds, as plain numbers."""
    return [int(nummer) for nummer in np.flatnonzero(masker)]


def _naast_elkaar(blad: Blad, rijen: Sequence[int]) -> list[Blad]:
    """The sheet, or its parts between blank columns where the part on the right has labels of its own."""
    vol = bezet(blad)[list(rijen)]
    in_gebruik = vol[vol.sum(axis=1) >= 2].any(axis=0)
    begin = [k for k in rijnummers(in_gebruik) if k and not in_gebruik[k - 1] and in_gebruik[:k].any()]
    grenzen = [0, *(kolom for kolom in begin if _heeft_labels(blad, rijen, kolom))]
    if len(grenzen) == 1:
        return [blad]
    alle = range(blad.rijen)
    return [
        uitsnede(blad, alle, range(van, tot)) for van, tot in zip(grenzen, [*grenzen[1:], blad.kolommen], strict=True)
    ]


def _heeft_labels(blad: Blad, rijen: Sequence[int], kolom: int) -> bool:
    """Whether a column has texts with figures to their right, more than it has figures."""
    eigen = [blad.cellen[rij, kolom] for rij in rijen if blad.gevuld[rij, kolom]]
    met = [
        rij
        for rij in rijen
        if blad.is_tekst[rij, kolom]
        and not is_cijfer(blad.cellen[rij, kolom])
        and any(is_cijfer(waarde) and not is_jaar(waarde) for waarde in blad.cellen[rij, kolom + 1 :])
    ]
    return bool(met) and 2 * len(met) >= sum(map(is_cijfer, eigen))


class _Zoeker:
    """Goes down a sheet and gathers the rows of its tables."""

    def __init__(self, blad: Blad, indeling: Bladindeling) -> None:
        self.blad = blad
        self.indeling = indeling
        self.tabellen: list[Cijfertabel] = []
        self.wachtend: list[tuple[int, bool]] = []  # rows of text since the last figures, and a blank row above
        self.stapel: list[tuple[str, Plek]] = []  # banners in force, with what they tell
        self.leeg_gezien = False
        self.vol = bezet(blad)

    def rij(self, rij: int) -> None:
        gevuld = rijnummers(self.vol[rij])
        if not gevuld:
            self.leeg_gezien = True
            return
        huidig = self.tabellen[-1] if self.tabellen else None
        if self._is_regel(rij, gevuld, huidig):
            self._neem_regel(rij)
        else:
            self.wachtend.append((rij, self.leeg_gezien))
        self.leeg_gezien = False

    def _is_regel(self, rij: int, gevuld: list[int], huidig: Cijfertabel | None) -> bool:
        if any(plek[0] == rij for plek in [*self.blad.foutcellen, *self.blad.zonder_waarde]):
            return True
        cellen = {kolom: self.blad.cellen[rij, kolom] for kolom in gevuld}
        cijfers = [kolom for kolom, waarde in cellen.items() if is_cijfer(waarde)]
        if any(not is_jaar(cellen[kolom]) for kolom in cijfers):
            return True
        if (huidig or self.wachtend) and not self.leeg_gezien and noemt_vage_aantallen(list(cellen.values())):
            return True
        if huidig is None or self.wachtend or self.leeg_gezien or len(gevuld) < 2:
            return False  # only years: headings
        bekend = sum(duid_tekst(koptekst(waarde)).zegt_iets for waarde in cellen.values() if koptekst(waarde))
        vorige = set(rijnummers(self.vol[huidig.rijen[-1]]))
        return len(set(gevuld) & vorige) >= 2 and not (cijfers and bekend == len(gevuld)) and bekend <= len(gevuld) // 2

    def _neem_regel(self, rij: int) -> None:
        eerste = rijnummers(self.vol[rij])[0]
        teksten = self._zonder_noten()
        koprijen = [r for r in teksten if self._is_koprij(r, eerste)]
        if koprijen or not self.tabellen or (teksten and self._heeft_eigen_titel(teksten)):
            begin = koprijen[0] if koprijen else rij
            titels = [self._plek(r) for r in reversed(teksten) if r < begin and r not in koprijen]
            if koprijen or not self.tabellen:
                self.stapel = []
            oud = self.tabellen[-1] if self.tabellen else None
            nieuw = Cijfertabel(self.blad, titels, koprijen or (list(oud.koprijen) if oud and not titels else []))
            self.tabellen.append(nieuw)
            teksten = [r for r in teksten if r > begin and r not in koprijen]
        for r in teksten:
            self._neem_banner(r)
        tabel = self.tabellen[-1]
        tabel.rijen.append(rij)
        tabel.banners[rij] = tuple(plek for _, plek in self.stapel)
        self.wachtend = []

    def _zonder_noten(self) -> list[int]:
        """The rows of text, without those right below figures that have a blank row below them: these are notes."""
        los = [i for i, (_, na_leeg) in enumerate(self.wachtend) if na_leeg]
        van = los[0] if los and self.tabellen else 0
        return [rij for rij, _ in self.wachtend[van:]]

    def _heeft_eigen_titel(self, teksten: list[int]) -> bool:
        """After a blank row, a title that names a maat, a year or allocations begins a table without headings."""
        if self.vol[teksten[0] - 1].any():
            return False
        gelezen = duid_tekst(als_tekst(self.blad.cellen[self._plek(teksten[0])]))
        return gelezen.jaar is not None or gelezen.maat is not None

    def _is_koprij(self, rij: int, eerste: int) -> bool:
        gevuld = rijnummers(self.vol[rij])
        samen = [b for b in self.blad.samengevoegd if b[0] <= rij <= b[2] and b[3] > b[1]]
        if len(gevuld) == 1:
            return gevuld[0] > eerste and not any(b[1] <= eerste for b in samen)
        return True

    def _plek(self, rij: int) -> Plek:
        return rij, rijnummers(self.vol[rij])[0]

    def _neem_banner(self, rij: int) -> None:
        """A banner ends an earlier one that tells the same kind of thing, and all below that one."""
        plek = self._plek(rij)
        tekst = als_tekst(self.blad.cellen[plek])
        gelezen, als = duid_tekst(tekst), self.indeling.waarde(tekst)
        if tekst.lower().startswith(_NOOT) or (als == OVERSLAAN and gelezen.is_zin):
            return
        gelezen = duid_tekst(als) if als and als not in (OVERSLAAN, TELT_MEE) else gelezen
        wat = "partij" if gelezen.partij else "maat" if gelezen.maat or gelezen.over_toewijzingen else ""
        wat = wat or ("jaar" if gelezen.jaar or gelezen.deel else "")
        soorten = [soort for soort, _ in self.stapel]
        if not wat:
            self.stapel = [deel for deel in self.stapel if deel[0] in ("partij", "jaar")]
        elif wat in soorten:
            self.stapel = self.stapel[: soorten.index(wat)]
        self.stapel.append((wat or "maat", plek))


def _onder_elkaar(blad: Blad, indeling: Bladindeling, rijen: Sequence[int]) -> list[Cijfertabel]:
    zoeker = _Zoeker(blad, indeling)
    vorige = -1
    for rij in rijen:
        if rij != vorige + 1:
            zoeker.leeg_gezien = True
            zoeker.wachtend = []
        zoeker.rij(rij)
        vorige = rij
    for tabel in zoeker.tabellen:
        lees_koppen(tabel)
        verdeel_kolommen(tabel, indeling)
        tabel.titels = [*hoeken(tabel), *tabel.titels]
    return zoeker.tabellen


def is_over_toewijzingen(tekst: str) -> bool:
    """Whether a text can only be about allocations."""
    return bool(jaarschijfwoorden().kenmerkend.neem(plat(tekst))[1])
