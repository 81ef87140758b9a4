"""Tables with a row per corporation and a column per change in the stock, such as tables 1 and 2 of the agreement."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.cellen import als_tekst, bron, celnaam, is_getal
from prestatiemonitor.readers.grid import Blad
from prestatiemonitor.readers.herkenning import herkenning, normaliseer
from prestatiemonitor.readers.kolomwaarden import Kolomlezer, partijcode
from prestatiemonitor.readers.koppen import Koppen, koppen_op
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.tables.waarden import ONTTREKKINGEN, TOEVOEGINGEN

_PERIODE = re.compile(r"\b(20\d\d)\s*(?:t m|tot en met|tm|tot|en)?\s*(20\d\d)\b")
_JAAR = re.compile(r"\b(20\d\d)\b")
_TABEL = re.compile(r"\btabel (\d)\b")
_BETEKENIS = {
    "netto": "netto toename, wordt vergeleken",
    "sloop_of_overheveling": "sloop of overheveling",
}


@dataclass(frozen=True)
class Voorraadtabel:
    """One such table on a sheet: title, headings, the column of the names, and its rows."""

    blad: Blad
    titel: str
    koppen: Koppen
    naamkolom: int
    rijen: tuple[int, ...]
    totaalrijen: tuple[int, ...]
    betekenissen: tuple[str, ...]  # per column: a mutatie, `netto` or empty

    def kolommen(self) -> list[int]:
        return [k for k, betekenis in enumerate(self.betekenissen) if betekenis]


def vind_voorraadtabellen(blad: Blad) -> list[Voorraadtabel]:
    """The tables of this kind on a sheet, from top to bottom."""
    tabellen = []
    vrij_vanaf = 0
    for naamkolom, rijen in _naamblokken(blad):
        koppen = _koppen_boven(blad, rijen[0], vrij_vanaf)
        if koppen is None:
            continue
        betekenissen = tuple(
            _betekenis(tekst) if kolom > naamkolom else "" for kolom, tekst in enumerate(koppen.teksten)
        )
        if sum(bool(b) for b in betekenissen) < 2:
            continue
        totalen = [rij for rij in rijen if _is_totaal(blad.cellen[rij, naamkolom])]
        data = [rij for rij in rijen if rij not in totalen]
        titel = " ".join(
            als_tekst(waarde) for waarde in blad.cellen[vrij_vanaf : koppen.rij].ravel() if isinstance(waarde, str)
        )
        tabellen.append(Voorraadtabel(blad, titel, koppen, naamkolom, tuple(data), tuple(totalen), betekenissen))
        vrij_vanaf = rijen[-1] + 1
    return tabellen


def _naamblokken(blad: Blad) -> list[tuple[int, list[int]]]:
    """Consecutive rows whose first text is a corporation or a total, with the column it stands in."""
    blokken: list[tuple[int, list[int]]] = []
    vorige: tuple[int, int] | None = None
    for rij in range(blad.rijen):
        gevuld = [k for k in range(blad.kolommen) if blad.cellen[rij, k] is not None]
        if not gevuld:
            continue
        kolom, waarde = gevuld[0], blad.cellen[rij, gevuld[0]]
        is_naam = isinstance(waarde, str) and (_is_totaal(waarde) or _is_corporatie(waarde))
        if is_naam and vorige == (kolom, rij - 1):
            blokken[-1][1].append(rij)
        elif is_naam and not _is_totaal(waarde):
            blokken.append((kolom, [rij]))
        else:
            is_naam = False
        vorige = (kolom, rij) if is_naam else None
    return blokken


def _koppen_boven(blad: Blad, eerste_rij: int, vrij_vanaf: int) -> Koppen | None:
    """The rows right above with at least two texts each, read as one heading per column."""
    boven = eerste_rij
    while boven > vrij_vanaf and sum(isinstance(w, str) for w in blad.cellen[boven - 1]) >= 2:
        boven -= 1
    return koppen_op(blad, boven, eerste_rij - boven) if boven < eerste_rij else None


def _betekenis(kop: str) -> str:
    kaal = normaliseer(kop)
    for kolom in herkenning().voorraadtabel["kolom"]:
        if any(patroon in kaal for patroon in kolom["patronen"]):
            return str(kolom["betekenis"])
    return ""


def lees_voorraadtabel(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """Add the table's rows to `voorraadmutaties`, compare its stated totals, and book every cell."""
    blad, kop = tabel.blad, celnaam(tabel.koppen.rij, tabel.naamkolom)
    omschrijving = normaliseer(f"{tabel.titel} {blad.naam}")
    segment, basis = _segment(omschrijving), _basis(omschrijving, tabel)
    periode = _looptijd(tabel, omschrijving)
    if segment is None:
        lezing.meldingen.append(ms.SEGMENT_ONBEKEND(blad.naam, kop, tabel.titel))
    if basis is None:
        lezing.meldingen.append(ms.BASIS_ONBEKEND(blad.naam, kop, tabel.titel))
    if periode is None:
        lezing.meldingen.append(ms.PERIODE_ONBEKEND(blad.naam, kop, tabel.titel))
    lezing.meld_onbruikbaar(blad, [*tabel.rijen, *tabel.totaalrijen], tabel.kolommen())
    lezer = Kolomlezer(lezing, blad, tabel.rijen)
    aantallen = {k: lezer.hele_getallen(k, negatief_mag=True) for k in tabel.kolommen()}
    _zet_tekens(lezer, tabel, aantallen)
    regels = []
    for kolom, getallen in aantallen.items():
        if tabel.betekenissen[kolom] == "netto":
            continue
        van, tot = _periode(tabel.koppen.teksten[kolom]) or periode or (None, None)
        regels += [
            {
                "corporatie": partijcode(als_tekst(blad.cellen[rij, tabel.naamkolom])),
                "segment": segment,
                "mutatie": tabel.betekenissen[kolom],
                "basis": basis,
                "jaar_van": van,
                "jaar_tot": tot,
                "aantal": int(aantal),
                "bron": bron(blad.naam, rij, kolom),
            }
            for rij, aantal in zip(tabel.rijen, getallen, strict=True)
            if not np.isnan(aantal)
        ]
    lezing.voeg_toe("voorraadmutaties", pd.DataFrame(regels))
    _vergelijk_totalen(lezing, tabel, aantallen)
    _boek(lezing, tabel)
    _meld_vreemde_kolommen(lezing, tabel)


def _segment(omschrijving: str) -> str | None:
    for segment, woorden in herkenning().voorraadtabel["segment"].items():
        if any(woord in omschrijving for woord in woorden):
            return str(segment)
    uit_overeenkomst = _uit_overeenkomst(omschrijving)
    return uit_overeenkomst.segment if uit_overeenkomst else None


def _basis(omschrijving: str, tabel: Voorraadtabel) -> str | None:
    koppen = normaliseer(" ".join(tabel.koppen.teksten))
    for tekst in (omschrijving, koppen):
        for basis, woorden in herkenning().voorraadtabel["basis"].items():
            if any(woord in tekst for woord in woorden):
                return str(basis)
    return "prognose" if _uit_overeenkomst(omschrijving) else None


def _uit_overeenkomst(omschrijving: str):  # type: ignore[no-untyped-def]
    match = _TABEL.search(omschrijving)
    return load_afspraken().tabellen.get(f"tabel_{match[1]}") if match else None


def _looptijd(tabel: Voorraadtabel, omschrijving: str) -> tuple[int, int] | None:
    """The period of the columns without years of their own: that of the netto column, else of the title."""
    for kolom in tabel.kolommen():
        if tabel.betekenissen[kolom] == "netto" and (periode := _periode(tabel.koppen.teksten[kolom])):
            return periode
    return _periode(omschrijving)


def _periode(tekst: str) -> tuple[int, int] | None:
    kaal = normaliseer(tekst)
    if match := _PERIODE.search(kaal):
        return int(match[1]), int(match[2])
    if match := _JAAR.search(kaal):
        return int(match[1]), int(match[1])
    return None


def _zet_tekens(lezer: Kolomlezer, tabel: Voorraadtabel, aantallen: dict[int, np.ndarray]) -> None:
    """Signed effect on the stock: what goes off is negative, also where the table writes it without a sign.

    A withdrawal without a minus sign is turned only where the row's netto then comes out; sloop and verkoop can only
    be withdrawals, an overheveling can be either and is asked where the netto does not tell.
    """
    netto = [k for k in aantallen if tabel.betekenissen[k] == "netto"]
    delen = [k for k in aantallen if k not in netto and _in_netto(tabel, k, netto)]
    for i in range(len(tabel.rijen)):
        positief = [k for k in delen if aantallen[k][i] > 0 and tabel.betekenissen[k] not in TOEVOEGINGEN]
        if not positief:
            continue
        som = np.nansum([aantallen[k][i] for k in delen])
        gesteld = aantallen[netto[0]][i] if netto else np.nan
        if gesteld == som:
            continue
        gekeerd = som - 2 * sum(aantallen[k][i] for k in positief)
        for kolom in positief:
            mutatie = tabel.betekenissen[kolom]
            zeker = gesteld == gekeerd or mutatie in ONTTREKKINGEN
            if not zeker:
                lezer.meld(ms.TEKEN_ONBEKEND, i, kolom)
                continue
            aantallen[kolom][i] = -aantallen[kolom][i]
            naam = mutatie.replace("_", " ").capitalize()
            lezer.meld(ms.TEKEN_GELEZEN, i, kolom, mutatie=naam, waarde=int(aantallen[kolom][i]))


def _in_netto(tabel: Voorraadtabel, kolom: int, netto: Sequence[int]) -> bool:
    eigen = _periode(tabel.koppen.teksten[kolom])
    return eigen is None or any(_periode(tabel.koppen.teksten[n]) == eigen for n in netto)


def _vergelijk_totalen(lezing: Lezing, tabel: Voorraadtabel, aantallen: dict[int, np.ndarray]) -> None:
    lezer = Kolomlezer(lezing, tabel.blad, tabel.rijen)
    netto = [k for k in aantallen if tabel.betekenissen[k] == "netto"]
    for kolom in netto:
        delen = [k for k in aantallen if k not in netto and _in_netto(tabel, k, [kolom])]
        for i, gesteld in enumerate(aantallen[kolom]):
            som = np.nansum([aantallen[k][i] for k in delen])
            if not np.isnan(gesteld) and gesteld != som:
                lezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld), berekend=int(som))
    totaallezer = Kolomlezer(lezing, tabel.blad, tabel.totaalrijen)
    for kolom, getallen in aantallen.items():
        som = np.nansum(getallen)
        for i, gesteld in enumerate(totaallezer.hele_getallen(kolom, negatief_mag=True)):
            if not np.isnan(gesteld) and gesteld != som:
                totaallezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld), berekend=int(som))


def _boek(lezing: Lezing, tabel: Voorraadtabel) -> None:
    blad, koppen = tabel.blad, tabel.koppen
    lezing.boek(blad, slice(koppen.rij, koppen.eerste_regel), slice(None), "kop", "voorraadmutaties")
    lezing.boek(blad, list(tabel.rijen), tabel.naamkolom, "sleutel", "voorraadmutaties")
    for kolom in tabel.kolommen():
        rol = "controletotaal" if tabel.betekenissen[kolom] == "netto" else "opgenomen"
        lezing.boek(blad, list(tabel.rijen), kolom, rol, "voorraadmutaties")
    lezing.boek(blad, list(tabel.totaalrijen), slice(None), "controletotaal", "voorraadmutaties")
    kolommen = tuple(
        (celnaam(koppen.rij, k), koppen.teksten[k], _BETEKENIS.get(tabel.betekenissen[k], tabel.betekenissen[k]))
        for k in tabel.kolommen()
    )
    lezing.herkend.append(
        Herkend(blad.naam, "voorraadtabel per corporatie", koppen.laatste_koprij + 1, len(tabel.rijen), kolommen)
    )


def _meld_vreemde_kolommen(lezing: Lezing, tabel: Voorraadtabel) -> None:
    blad = tabel.blad
    for kolom in range(tabel.naamkolom + 1, blad.kolommen):
        getallen = [rij for rij in tabel.rijen if is_getal(blad.cellen[rij, kolom])]
        if getallen and not tabel.betekenissen[kolom]:
            plaats = celnaam(tabel.koppen.laatste_koprij, kolom)
            kop = tabel.koppen.teksten[kolom] or "(zonder kop)"
            lezing.meldingen.append(ms.KOLOM_ONBEKEND(blad.naam, plaats, kop, suggestie=""))
            lezing.boek(blad, getallen, kolom, "overgeslagen", reden="de monitor kent deze kolom niet")


def _is_totaal(waarde: object) -> bool:
    return normaliseer(als_tekst(waarde)) in herkenning().voorraadtabel["totaalwoorden"]


def _is_corporatie(waarde: object) -> bool:
    code = partijcode(als_tekst(waarde))
    return code is not None and any(partij.code == code for partij in load_afspraken().corporaties)
