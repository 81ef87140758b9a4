"""The rows of text above and below the tables of a sheet, and of which tables each is the title or a note."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.readers.jaarschijf.lezen import Jaarschijfblad
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel, Plek
from prestatiemonitor.readers.voorraad.blokken import rijteksten
from prestatiemonitor.readers.voorraad.celwaarden import labeltekst
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel

Tabel = Voorraadtabel | Cijfertabel
_CELLEN_VAN_EEN_TITEL = 3


@dataclass(frozen=True)
class Titelrij:
    """A row of text with the tables that it is about; a note stands below these."""

    tekst: str
    plek: Plek
    tabellen: Sequence[Tabel]
    is_noot: bool = False
    is_hoek: bool = False  # the heading of the names of the rows, which may say something of all figures


def rijen_van(tabel: Tabel) -> list[int]:
    """The rows of a table with its headings."""
    blok = tabel.blok if isinstance(tabel, Voorraadtabel) else tabel
    return sorted({*blok.koprijen, *blok.rijen})


def titelrijen(vorm: Jaarschijfblad, tabellen: Sequence[Tabel]) -> Iterator[Titelrij]:
    """The titles and notes from top to bottom; rows of text within a table are banners, and read elsewhere."""
    blad = vorm.blad
    bereik = [(min(rijen_van(tabel)), max(rijen_van(tabel)), tabel) for tabel in tabellen]
    bezet = {rij for _, _, tabel in bereik for rij in rijen_van(tabel)}
    for lijst in vorm.activiteiten:
        bezet |= {*lijst.titels, *range(lijst.koppen.rij, lijst.koppen.eerste_regel), *lijst.rijen, *lijst.herhaald}
    for rij in np.flatnonzero(blad.gevuld.any(axis=1)).tolist():
        kolommen = np.flatnonzero(blad.gevuld[rij]).tolist()
        tekst = all(blad.is_tekst[rij, k] for k in kolommen)
        if rij in bezet or not tekst or len(kolommen) > _CELLEN_VAN_EEN_TITEL:
            continue
        if any(begin < rij < eind for begin, eind, _ in bereik):
            continue
        onder = [tabel for begin, _, tabel in bereik if begin > rij and not _ertussen(bereik, rij, begin)]
        boven = [tabel for _, eind, tabel in bereik if eind < rij and not _ertussen(bereik, eind, rij)]
        noot = bool(boven) and (not onder or _hoort_bij_erboven(vorm, rij, boven))
        yield Titelrij(
            " ".join(rijteksten(blad, rij, 0, blad.kolommen)), (rij, kolommen[0]), boven if noot else onder, noot
        )


def onder_bladtitel(titel: Titelrij, titels: Sequence[Titelrij], tabellen: Sequence[Tabel]) -> list[Tabel]:
    """The tables further down that a title goes for as well: the first above a table that has others of its own.

    Those tables have fewer titles than the first, which stands below the title of the sheet and one of its own.
    """

    def aantal(tabel: Tabel) -> int:
        return sum(not ander.is_noot and tabel in ander.tabellen for ander in titels)

    eigen = max((aantal(tabel) for tabel in titel.tabellen), default=0)
    eerste = next((ander for ander in titels if not ander.is_noot), titel)
    if titel is not eerste or eigen < 2:
        return []
    return [tabel for tabel in tabellen if tabel not in titel.tabellen and aantal(tabel) < eigen]


def hoekrijen(tabellen: Sequence[Tabel]) -> Iterator[Titelrij]:
    """The headings above the names of the rows, each as a title of its table."""
    for tabel in tabellen:
        koprijen = tabel.blok.koprijen if isinstance(tabel, Voorraadtabel) else tabel.koprijen
        namen = (tabel.sleutels or [tabel.naamkolom]) if isinstance(tabel, Voorraadtabel) else tabel.labels
        for rij, kolom in ((r, k) for r in koprijen for k in namen if tabel.blad.is_tekst[r, k]):
            yield Titelrij(labeltekst(tabel.blad.cellen[rij, kolom]), (rij, kolom), [tabel], is_hoek=True)


def _ertussen(bereik: Sequence[tuple[int, int, Tabel]], van: int, tot: int) -> bool:
    return any(van < begin and eind < tot for begin, eind, _ in bereik)


def _hoort_bij_erboven(vorm: Jaarschijfblad, rij: int, boven: Sequence[Tabel]) -> bool:
    """Whether no blank row stands between a text and the table above it, and one does below the text."""
    vol = [bool(rijwaarden.any()) for rijwaarden in vorm.blad.gevuld]
    eind = max(rijen_van(tabel)[-1] for tabel in boven)
    onder = next((r for r in range(rij, vorm.blad.rijen) if not vol[r]), None)
    kop = bool(vorm.blad.gevuld[rij + 1 : rij + 2].sum() > 1)
    return all(vol[eind:rij]) and onder is not None and not kop
