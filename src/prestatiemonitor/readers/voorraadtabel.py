"""Tables with a row per corporation and a column per change in the stock, such as tables 1 and 2 of the agreement."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.afspraken import Prognosetabel, load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.cellen import als_tekst, bron, celnaam, lijkt_getal
from prestatiemonitor.readers.duiding import normaliseer
from prestatiemonitor.readers.grid import Blad
from prestatiemonitor.readers.herkenning import herkenning
from prestatiemonitor.readers.kolomwaarden import Kolomlezer, partijcode
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.voorraadblokken import (
    Blok,
    is_corporatie,
    is_totaal,
    koppen_boven,
    titels_boven,
    vind_blokken,
)
from prestatiemonitor.readers.voorraadtekens import vergelijk_netto, zet_tekens

_PERIODE = re.compile(r"\b(20\d\d)\s*(?:t m|tot en met|tm|tot|en)?\s*(20\d\d)\b")
_JAAR = re.compile(r"\b(20\d\d)\b")
_TABEL = re.compile(r"\btabel (\d)\b")
_BETEKENIS = {"netto": "netto toename, wordt vergeleken", "sloop_of_overheveling": "sloop of overheveling"}

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

    @property
    def kop(self) -> str:
        return celnaam(self.koppen.rij, self.blok.naamkolom)


def vind_voorraadtabellen(blad: Blad) -> list[Voorraadtabel]:
    """The tables of this kind on a sheet, from top to bottom."""
    tabellen = []
    vrij_vanaf = 0
    for blok in vind_blokken(blad):
        koppen = koppen_boven(blad, blok, vrij_vanaf)
        if koppen is None:
            continue
        mutaties = {k: _mutatie(tekst) for k, tekst in enumerate(koppen.teksten) if k > blok.naamkolom}
        if sum(bool(mutatie) for mutatie in mutaties.values()) < 2:
            continue
        titels = titels_boven(blad, koppen, vrij_vanaf)
        kolommen = _kolommen(koppen, {k: m for k, m in mutaties.items() if m}, [*titels, blad.naam])
        segment = _uit_titels("segment", [*titels, blad.naam]) or _uit_overeenkomst("segment", titels)
        tabellen.append(Voorraadtabel(blad, tuple(titels), koppen, blok, segment, kolommen))
        vrij_vanaf = blok.laatste + 1
    return tabellen


def lees_voorraadtabel(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """Add the table's rows to `voorraadmutaties`, compare its stated totals, and book every cell."""
    _meld_ontbrekend(lezing, tabel)
    _meld_dubbel(lezing, tabel)
    rijen = tabel.blok.rijen
    lezer = Kolomlezer(lezing, tabel.blad, rijen)
    namen = lezer.partijen(tabel.blok.naamkolom, alleen_corporaties=True)
    aantallen = {k: lezer.hele_getallen(k, negatief_mag=True) for k in tabel.kolommen}
    per_moment: dict[tuple[object, ...], dict[str, list[int]]] = {}
    for k, kolom in tabel.kolommen.items():
        soort = "netto" if kolom.mutatie == "netto" else "delen"
        per_moment.setdefault(kolom.moment, {"netto": [], "delen": []})[soort].append(k)
    mutaties = {k: kolom.mutatie for k, kolom in tabel.kolommen.items()}
    for kolommen in per_moment.values():
        zet_tekens(lezer, mutaties, aantallen, **kolommen)
        vergelijk_netto(lezer, aantallen, **kolommen)
    lezing.voeg_toe("voorraadmutaties", _kolommen_van(_regels(tabel, namen, aantallen)))
    _vergelijk_totalen(lezing, tabel, aantallen)
    _boek(lezing, tabel)
    _meld_vreemde_kolommen(lezing, tabel)
    lezing.meld_onbruikbaar(tabel.blad, [*rijen, *tabel.blok.totaalrijen], list(tabel.kolommen))


def meld_losse_regels(lezing: Lezing, blad: Blad) -> None:
    """A `fout` for numbers of a corporation that stand under no headings of a table that was read."""
    for rij in sorted({rij for rij, _ in lezing.verantwoording[blad.naam].open_getallen()}):
        kolom = int(np.flatnonzero(blad.gevuld[rij])[0])
        if is_corporatie(blad.cellen[rij, kolom]) or is_totaal(blad.cellen[rij, kolom]):
            lezing.meld(ms.REGEL_ZONDER_KOPPEN, blad, rij, kolom)


def _kolommen(koppen: Koppen, mutaties: Mapping[int, str], titels: Sequence[str]) -> dict[int, Mutatiekolom]:
    """Period, basis and half-year of each column: its own heading first, then those of the table."""
    netto = [koppen.teksten[k] for k, mutatie in mutaties.items() if mutatie == "netto"]
    periode = next((p for tekst in [*netto, *titels] if (p := _periode(tekst))), None)
    alle_koppen = " ".join(koppen.teksten[k] for k in mutaties)
    basis = _uit_titels("basis", titels) or _uit_titels("basis", [alle_koppen])
    basis = basis or ("prognose" if _uit_overeenkomst("segment", titels) else None)
    halfjaar = _uit_titels("halfjaar", titels)
    return {
        k: Mutatiekolom(
            mutatie,
            _periode(koppen.teksten[k]) or periode,
            _uit_titels("basis", [koppen.teksten[k]]) or basis,
            _uit_titels("halfjaar", [koppen.teksten[k]]) or halfjaar,
        )
        for k, mutatie in mutaties.items()
    }


def _mutatie(kop: str) -> str:
    kaal = normaliseer(kop)
    for kolom in herkenning().voorraadtabel["kolom"]:
        if any(patroon in kaal for patroon in kolom["patronen"]):
            return str(kolom["betekenis"])
    return ""


def _uit_titels(wat: str, titels: Sequence[str]) -> str | None:
    """The segment, basis or half-year in the nearest text that names one; None where that text names both."""
    for tekst in titels:
        kaal = normaliseer(tekst)
        gevonden = [
            naam for naam, woorden in herkenning().voorraadtabel[wat].items() if any(woord in kaal for woord in woorden)
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


def _meld_ontbrekend(lezing: Lezing, tabel: Voorraadtabel) -> None:
    titel = tabel.titels[0] if tabel.titels else ""
    kolommen = tabel.kolommen.values()
    for ontbreekt, soort in (
        (tabel.segment is None, ms.SEGMENT_ONBEKEND),
        (any(kolom.basis is None for kolom in kolommen), ms.BASIS_ONBEKEND),
        (any(kolom.periode is None for kolom in kolommen), ms.PERIODE_ONBEKEND),
    ):
        if ontbreekt:
            lezing.meldingen.append(soort(tabel.blad.naam, tabel.kop, titel))


def _meld_dubbel(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """Two columns that count the same, and a corporation that stands in the table twice."""
    gezien: dict[Mutatiekolom, int] = {}
    for k, kolom in tabel.kolommen.items():
        if (eerste := gezien.setdefault(kolom, k)) != k:
            plaats, ander = (celnaam(tabel.koppen.laatste_koprij, kol) for kol in (k, eerste))
            lezing.meldingen.append(ms.KOP_DUBBEL(tabel.blad.naam, plaats, tabel.koppen.teksten[k], eerste=ander))
    rijen: dict[str, int] = {}
    for rij in tabel.blok.rijen:
        naam = als_tekst(tabel.blad.cellen[rij, tabel.blok.naamkolom])
        if (eerste := rijen.setdefault(partijcode(naam) or naam.lower(), rij)) != rij:
            ander = celnaam(eerste, tabel.blok.naamkolom)
            lezing.meld(ms.CORPORATIE_DUBBEL, tabel.blad, rij, tabel.blok.naamkolom, eerste=ander)


def _regels(
    tabel: Voorraadtabel, namen: Sequence[str | None], aantallen: Mapping[int, np.ndarray]
) -> list[dict[str, object]]:
    return [
        {
            "corporatie": naam,
            "segment": tabel.segment,
            "mutatie": kolom.mutatie,
            "basis": kolom.basis,
            "jaar_van": kolom.periode[0] if kolom.periode else None,
            "jaar_tot": kolom.periode[1] if kolom.periode else None,
            "halfjaar": kolom.halfjaar,
            "aantal": int(aantal),
            "bron": bron(tabel.blad.naam, rij, k),
        }
        for k, kolom in tabel.kolommen.items()
        if kolom.mutatie != "netto"
        for rij, naam, aantal in zip(tabel.blok.rijen, namen, aantallen[k], strict=True)
        if not np.isnan(aantal)
    ]


def _kolommen_van(regels: Sequence[Mapping[str, object]]) -> dict[str, list[object]]:
    return {naam: [regel[naam] for regel in regels] for naam in (regels[0] if regels else ())}


def _vergelijk_totalen(lezing: Lezing, tabel: Voorraadtabel, aantallen: Mapping[int, np.ndarray]) -> None:
    totaallezer = Kolomlezer(lezing, tabel.blad, tabel.blok.totaalrijen)
    for kolom, getallen in aantallen.items():
        som = np.nansum(getallen)
        for i, gesteld in enumerate(totaallezer.hele_getallen(kolom, negatief_mag=True)):
            if not np.isnan(gesteld) and gesteld != som:
                totaallezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld), berekend=int(som))


def _boek(lezing: Lezing, tabel: Voorraadtabel) -> None:
    blad, koppen, blok = tabel.blad, tabel.koppen, tabel.blok
    lezing.boek(blad, slice(koppen.rij, koppen.eerste_regel), slice(None), "kop", "voorraadmutaties")
    lezing.boek(blad, blok.rijen, blok.naamkolom, "sleutel", "voorraadmutaties")
    for k, kolom in tabel.kolommen.items():
        rol = "controletotaal" if kolom.mutatie == "netto" else "opgenomen"
        lezing.boek(blad, blok.rijen, k, rol, "voorraadmutaties")
    lezing.boek(blad, blok.totaalrijen, slice(None), "controletotaal", "voorraadmutaties")
    uitleg = tuple(
        (celnaam(koppen.rij, k), koppen.teksten[k], _BETEKENIS.get(kolom.mutatie, kolom.mutatie))
        for k, kolom in tabel.kolommen.items()
    )
    lezing.herkend.append(
        Herkend(blad.naam, "voorraadtabel per corporatie", koppen.laatste_koprij + 1, len(blok.rijen), uitleg)
    )


def _meld_vreemde_kolommen(lezing: Lezing, tabel: Voorraadtabel) -> None:
    blad = tabel.blad
    for kolom in range(tabel.blok.naamkolom + 1, blad.kolommen):
        getallen = [rij for rij in tabel.blok.rijen if lijkt_getal(blad.cellen[rij, kolom])]
        if getallen and kolom not in tabel.kolommen:
            plaats = celnaam(tabel.koppen.laatste_koprij, kolom)
            kop = tabel.koppen.teksten[kolom] or "(zonder kop)"
            lezing.meldingen.append(ms.KOLOM_ONBEKEND(blad.naam, plaats, kop, suggestie=""))
            lezing.boek(blad, getallen, kolom, "overgeslagen", reden="de monitor kent deze kolom niet")
