"""Whether the title of a table says something else than the name of its sheet."""

import re
from collections.abc import Iterable

from prestatiemonitor.readers.jaarschijf.duiden import Kenmerken, duid_tekst
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel
from prestatiemonitor.readers.jaarschijf.titelrijen import Tabel, Titelrij
from prestatiemonitor.readers.voorraad.celwaarden import labeltekst
from prestatiemonitor.readers.voorraad.context import van_tekst, vertaal
from prestatiemonitor.readers.voorraad.etiketten import ALLE, BEIDE
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.woorden.titelwoorden import noemt_document

_HEEL = re.compile(r"\b(?:heel|hele|geheel|gehele|volledig) jaar\b|\bjaartotaal\b", re.IGNORECASE)
_WAT = {
    "corporatie": "een andere corporatie",
    "segment": "een ander segment",
    "basis": "een andere basis (prognose of realisatie)",
    "halfjaar": "een ander deel van het jaar",
}
ANDER_JAAR = "een ander jaar"


def tegenspraak(tabel: Tabel, titel: Titelrij, bladnaam: str) -> str:
    """What a title and the name of the sheet disagree about; empty where they do not, or where it is known."""
    if titel.is_noot:
        return ""
    return _in_voorraad(tabel, titel, bladnaam) if isinstance(tabel, Voorraadtabel) else _in_cijfers(tabel, titel)


def ander_jaar(titel: Titelrij, titels: Iterable[Titelrij], bladnaam: str) -> bool:
    """Whether a title names another year than its sheet, and neither a title on the sheet nor the figures say which.

    A sheet that is named after a whole document has the year of that: `Jaarschijf 2026` may look back on 2025.
    """
    van_blad, van_titel = jaar_van(bladnaam), jaar_van(titel.tekst)
    if titel.is_noot or van_blad is None or van_titel in (None, van_blad) or noemt_document(bladnaam):
        return False
    elders = {jaar_van(ander.tekst) for ander in titels if not ander.is_noot}
    return van_blad not in elders and not all(map(_noemt_eigen_jaren, titel.tabellen))


def jaar_tegen_titel(titel: Titelrij, tekst: str, titels: Iterable[Titelrij]) -> str:
    """The title of allocations in one year, above a line with nothing but another year; neither stands beside them."""
    wat = duid_tekst(tekst)
    if wat.jaar is None or wat.rest or wat.over_toewijzingen or wat.maat or titel.is_noot:
        return ""
    tabellen = [tabel for tabel in titel.tabellen if isinstance(tabel, Cijfertabel) and not _noemt_eigen_jaren(tabel)]
    anderen = (ander for ander in titels if not ander.is_noot and jaar_van(ander.tekst) not in (None, wat.jaar))
    over = [ander for ander in anderen if any(tabel in ander.tabellen for tabel in tabellen)]
    return next((ander.tekst for ander in over if duid_tekst(ander.tekst).over_toewijzingen), "")


def jaar_van(tekst: str) -> int | None:
    """The one year that a title or the name of a sheet is about."""
    return duid_tekst(tekst).jaar


def _noemt_eigen_jaren(tabel: Tabel) -> bool:
    if isinstance(tabel, Voorraadtabel):
        return noemt_eigen_jaren(tabel)
    return any(label.jaar for label in _labels(tabel))


def noemt_jaren(tabel: Voorraadtabel) -> bool:
    """Whether single years stand beside the figures, or above the whole table."""
    if noemt_eigen_jaren(tabel):
        return True
    boven = next((ken["jaar"] for ken in tabel.erboven if "jaar" in ken), None)
    return _een_jaar(boven)


def noemt_eigen_jaren(tabel: Voorraadtabel) -> bool:
    """Whether single years stand beside the figures."""
    labels = [etiket.kenmerken for etiket in tabel.kolommen.values()] + _rijkenmerken(tabel)
    return any(_een_jaar(ken.get("jaar")) for ken in labels)


def _een_jaar(jaar: object) -> bool:
    return isinstance(jaar, tuple) and jaar[0] == jaar[1]


def _rijkenmerken(tabel: Voorraadtabel) -> list[dict[str, object]]:
    teksten = [labeltekst(tabel.blad.gelezen[rij, k]) for k in tabel.sleutels for rij in tabel.blok.rijen]
    return [dict(vertaal(tabel.indeling, tekst).kenmerken) for tekst in teksten]


def _in_voorraad(tabel: Voorraadtabel, titel: Titelrij, bladnaam: str) -> str:
    van_titel, van_blad = van_tekst(tabel.indeling, titel.tekst), van_tekst(tabel.indeling, bladnaam)
    if _HEEL.search(titel.tekst):
        van_titel.setdefault("halfjaar", "heel")
    eigen = [dict(etiket.kenmerken) for etiket in tabel.kolommen.values()]
    for naam, wat in _WAT.items():
        a, b = van_titel.get(naam), van_blad.get(naam)
        los = {None, BEIDE, ALLE}
        if a in los or b in los or a == b or naam in tabel.erboven[0]:
            continue
        if all(naam in ken for ken in eigen) or all(naam in ken for ken in _rijkenmerken(tabel)):
            continue
        return wat
    return ""


def _in_cijfers(tabel: Cijfertabel, titel: Titelrij) -> str:
    van_titel, van_blad = duid_tekst(titel.tekst), duid_tekst(tabel.blad.naam)
    labels = _labels(tabel)
    for veld, wat in (("partij", _WAT["corporatie"]), ("deel", _WAT["halfjaar"])):
        a, b = getattr(van_titel, veld), getattr(van_blad, veld)
        if a and b and a != b and not any(getattr(label, veld) for label in labels):
            return wat
    return ""


def _labels(tabel: Cijfertabel) -> list[Kenmerken]:
    labels = [duid_tekst(tabel.tekst((rij, k))) for rij in tabel.rijen for k in tabel.labels]
    return labels + [duid_tekst(tabel.kop(k)) for k in tabel.kolommen]
