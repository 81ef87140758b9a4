"""Recognising tables with a row per corporation and a column per change in the stock: what each column counts."""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from prestatiemonitor.afspraken import Prognosetabel, load_afspraken
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.voorraad.blokken import Blok, koppen_boven, titels_boven, vind_blokken
from prestatiemonitor.readers.woorden.cellen import celnaam, kolomletter
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

_PERIODE = re.compile(r"\b(20\d\d)\s*(?:t m|tot en met|tm|tot|en)?\s*(20\d\d)\b")
_JAAR = re.compile(r"\b(20\d\d)\b")
_TABEL = re.compile(r"\btabel (\d)\b")

Periode = tuple[int, int]


@dataclass(frozen=True)
class Mutatiekolom:
    """What one column counts: a mutatie (or `netto`), and of when and which basis."""

    mutatie: str
    periode: Periode | None
    basis: str | None
    halfjaar: str | None

    @property
    def moment(self) -> tuple[object, ...]:
        return self.periode, self.basis, self.halfjaar


@dataclass(frozen=True)
class Voorraadtabel:
    """One such table on a sheet: titles (nearest first), headings, rows, and what each column counts."""

    blad: Blad
    titels: tuple[str, ...]
    koppen: Koppen
    blok: Blok
    segment: str | None
    kolommen: Mapping[int, Mutatiekolom]
    overgeslagen: Set[int]  # columns that the assignment leaves out

    def onbekend_deel(self) -> list[int]:
        """Columns whose heading or title names a part of the year that was not understood."""
        patroon = re.compile(rf"\b(?:{herkenning().voorraadtabel['deel_van_jaar']['patroon']})\b")
        in_titel = any(patroon.search(normaliseer(titel)) for titel in self.titels if _JAAR.search(normaliseer(titel)))
        return [
            k
            for k, kolom in self.kolommen.items()
            if kolom.halfjaar is None and (in_titel or patroon.search(normaliseer(self.koppen.teksten[k])))
        ]

    @property
    def kop(self) -> str:
        return celnaam(self.koppen.rij, self.blok.naamkolom)


def vind_voorraadtabellen(blad: Blad, indeling: Bladindeling) -> list[Voorraadtabel]:
    """The tables of this kind on a sheet, from top to bottom, with an assignment taken into account."""
    tabellen = []
    vrij_vanaf = 0
    for blok in vind_blokken(blad):
        koppen = koppen_boven(blad, blok, vrij_vanaf)
        if koppen is None:
            continue
        koptekst = {k: tekst for k, tekst in enumerate(koppen.teksten) if k > blok.naamkolom}
        als = {k: toe for k, tekst in koptekst.items() if (toe := indeling.lees_als(tekst, kolomletter(k)))}
        if sum(bool(herkenning().mutatie(f"{koptekst[k]} {als.get(k, '')}")) for k in koptekst) < 2:
            continue
        overgeslagen = {k for k, toe in als.items() if toe == OVERSLAAN}
        mutaties = {k: herkenning().mutatie(als.get(k, koptekst[k])) for k in koptekst.keys() - overgeslagen}
        titels = titels_boven(blad, koppen, vrij_vanaf)
        kolommen = _kolommen(koppen, {k: m for k, m in sorted(mutaties.items()) if m}, als, [*titels, blad.naam])
        segment = _uit_titels("segment", [*titels, blad.naam]) or _uit_overeenkomst("segment", titels)
        tabellen.append(Voorraadtabel(blad, tuple(titels), koppen, blok, segment, kolommen, overgeslagen))
        vrij_vanaf = blok.laatste + 1
    return tabellen


def _kolommen(
    koppen: Koppen, mutaties: Mapping[int, str], als: Mapping[int, str], titels: Sequence[str]
) -> dict[int, Mutatiekolom]:
    """Period, basis and half-year of each column: as assigned, else its own heading, else those of the table."""
    netto = [koppen.teksten[k] for k, mutatie in mutaties.items() if mutatie == "netto"]
    periode = next((p for tekst in [*netto, *titels] if (p := _periode(tekst))), None)
    alle_koppen = " ".join(koppen.teksten[k] for k in mutaties)
    basis = _uit_titels("basis", titels) or _uit_titels("basis", [alle_koppen])
    basis = basis or ("prognose" if _uit_overeenkomst("segment", titels) else None)
    halfjaar = _uit_titels("halfjaar", titels)
    return {
        k: Mutatiekolom(
            mutatie,
            _periode(als.get(k, "")) or _periode(koppen.teksten[k]) or periode,
            _uit_titels("basis", [als.get(k, ""), koppen.teksten[k]]) or basis,
            _uit_titels("halfjaar", [als.get(k, ""), koppen.teksten[k]]) or halfjaar,
        )
        for k, mutatie in mutaties.items()
    }


def _uit_titels(wat: str, titels: Sequence[str]) -> str | None:
    """The segment, basis or half-year in the nearest text that names one; None where that text names both."""
    for tekst in titels:
        kaal = normaliseer(tekst)
        heel = wat == "halfjaar"  # 'halfjaar 2' is not the beginning of 'halfjaar 2025'
        gevonden = [
            naam
            for naam, woorden in herkenning().voorraadtabel[wat].items()
            if any(f" {woord} " in f" {kaal} " if heel else woord in kaal for woord in woorden)
        ]
        if gevonden:
            return str(gevonden[0]) if len(gevonden) == 1 else None
    return None


def _uit_overeenkomst(veld: str, titels: Sequence[str]) -> str | None:
    """What the agreement says of the table that a title names by its number."""
    tabellen: Mapping[str, Prognosetabel] = load_afspraken().tabellen
    for tekst in titels:
        if match := _TABEL.search(normaliseer(tekst)):
            tabel = tabellen.get(f"tabel_{match[1]}")
            return str(getattr(tabel, veld)) if tabel else None
    return None


def _periode(tekst: str) -> Periode | None:
    kaal = normaliseer(tekst)
    if match := _PERIODE.search(kaal):
        return int(match[1]), int(match[2])
    if match := _JAAR.search(kaal):
        return int(match[1]), int(match[1])
    return None
