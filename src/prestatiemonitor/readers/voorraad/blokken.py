"""Finding tables with a row per corporation on a sheet: rows, headings over any number of rows, and titles."""

from dataclasses import dataclass, field

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import Koppen, kan_kop_zijn, koppen_op
from prestatiemonitor.readers.woorden.cellen import als_tekst, lijkt_getal
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.partijen import partijcode


@dataclass
class Blok:
    """Rows that begin with the name of a corporation (or stand among those), and their totals."""

    naamkolom: int
    rijen: list[int] = field(default_factory=list)
    totaalrijen: list[int] = field(default_factory=list)

    @property
    def eerste(self) -> int:
        return min([*self.rijen, *self.totaalrijen])

    @property
    def laatste(self) -> int:
        return max([*self.rijen, *self.totaalrijen])


def vind_blokken(blad: Blad) -> list[Blok]:
    """The blocks on a sheet from top to bottom; blank rows do not end one, a row with only text does."""
    blokken: list[Blok] = []
    huidig: Blok | None = None
    for rij in np.flatnonzero(blad.gevuld.any(axis=1)).tolist():
        kolom = int(np.flatnonzero(blad.gevuld[rij])[0])
        naam = blad.cellen[rij, kolom]
        if huidig and kolom == huidig.naamkolom and is_totaal(naam):
            huidig.totaalrijen.append(rij)
        elif huidig and kolom == huidig.naamkolom and (is_corporatie(naam) or _is_naamregel(blad, rij, kolom)):
            huidig.rijen.append(rij)
        elif is_corporatie(naam):
            huidig = Blok(kolom, [*_regels_erboven(blad, rij, kolom), rij])
            blokken.append(huidig)
        else:
            huidig = None
    return blokken


def koppen_boven(blad: Blad, blok: Blok, vrij_vanaf: int) -> Koppen | None:
    """The rows of text above a block, up to its title, read as one heading per column; None where there are none."""
    kan_kop = kan_kop_zijn(blad, blok.eerste)
    onder = blok.eerste
    while onder > vrij_vanaf and not blad.gevuld[onder - 1].any():
        onder -= 1
    boven = onder
    while boven > vrij_vanaf and kan_kop[boven - 1] and not _is_titelrij(blad, boven - 1, blok.naamkolom):
        boven -= 1
    return koppen_op(blad, boven, onder - boven) if boven < onder else None


def titels_boven(blad: Blad, koppen: Koppen, vrij_vanaf: int) -> list[str]:
    """The rows of text above the headings, nearest first."""
    rijen = range(koppen.rij - 1, vrij_vanaf - 1, -1)
    teksten = [" ".join(als_tekst(w) for w in blad.cellen[rij][blad.gevuld[rij]].tolist()) for rij in rijen]
    return [tekst for tekst in teksten if tekst]


def is_totaal(waarde: object) -> bool:
    """Whether a name is that of a total row."""
    return isinstance(waarde, str) and normaliseer(waarde) in herkenning().voorraadtabel["totaalwoorden"]


def is_corporatie(waarde: object) -> bool:
    """Whether a name is that of a corporation of the agreement."""
    code = partijcode(waarde.strip()) if isinstance(waarde, str) else None
    return code is not None and any(partij.code == code for partij in load_afspraken().corporaties)


def _is_naamregel(blad: Blad, rij: int, kolom: int) -> bool:
    """A row with text and then numbers: among corporations it is one as well, though its name is not known."""
    return isinstance(blad.cellen[rij, kolom], str) and any(lijkt_getal(w) for w in blad.cellen[rij, kolom + 1 :])


def _regels_erboven(blad: Blad, rij: int, kolom: int) -> list[int]:
    erboven: list[int] = []
    while rij > 0 and blad.gevuld[rij - 1].any() and int(np.flatnonzero(blad.gevuld[rij - 1])[0]) == kolom:
        rij -= 1
        if not _is_naamregel(blad, rij, kolom) or kan_kop_zijn(blad, rij + 1)[rij]:
            break  # years in a row of headings are no counts
        erboven.insert(0, rij)
    return erboven


def _is_titelrij(blad: Blad, rij: int, naamkolom: int) -> bool:
    gevuld = np.flatnonzero(blad.gevuld[rij])
    eerste = normaliseer(als_tekst(blad.cellen[rij, gevuld[0]]))
    return (len(gevuld) == 1 and gevuld[0] <= naamkolom) or (eerste.startswith("tabel ") and eerste[6:7].isdigit())
