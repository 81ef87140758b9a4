"""Texts beside the name of a row that could say that its homes do not count here: another gemeente, a kind, a phase."""

from collections.abc import Iterator, Mapping

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERSLAAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.celwaarden import bevat_getal, labeltekst
from prestatiemonitor.readers.voorraad.etiketten import lees_etiket
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.rijen import Rij
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.titelwoorden import verdachte_woorden


def vraag_rijteksten(lezing: Lezing, tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> None:
    """Each such text is asked once, and its rows wait; with an answer they count or are left out."""
    gevraagd: set[tuple[int, str]] = set()
    for kolom, kop in _tekstkolommen(tabel):
        vrij, links = kop in _woorden("vrije_koppen"), kolom in tabel.sleutels
        bekend = {naam for rij in rijen.values() for naam in (rij.naam, rij.ken.get("corporatie"))}
        for nummer, rij in rijen.items():
            tekst = labeltekst(tabel.blad.cellen[nummer, kolom])
            if is_leeg(tekst) or tekst in bekend or rij.keuze == OVERSLAAN or "totaal" in rij.ken:
                continue
            if not _kan_anders(tekst, kop, vrij=vrij, links=links) or not _telt(tabel, nummer):
                continue
            als = tabel.indeling.waarde(tekst)
            if als == OVERSLAAN:
                rij.keuze = OVERSLAAN
            elif als is None and rij.keuze is None:
                rij.gevraagd, rij.reden = True, "niet te zien is of deze regel meetelt"
                if (kolom, tekst) not in gevraagd:
                    gevraagd.add((kolom, tekst))
                    kolomnaam = tabel.kopdelen[kolom].eigen
                    lezing.meld(ms.TEKST_BIJ_REGEL, tabel.blad, nummer, kolom, gevonden=tekst, kop=kolomnaam)


def _tekstkolommen(tabel: Voorraadtabel) -> Iterator[tuple[int, str]]:
    """The columns of words, but that of the names, whose heading says not which words belong there."""
    if not tabel.blok.koprijen:
        return
    bekend = {k for k, soort in tabel.sleutels.items() if soort} | {tabel.naamkolom, *tabel.overgeslagen}
    for kolom in range(tabel.blok.k0, tabel.blok.k1):
        kop = normaliseer(tabel.kopdelen[kolom].eigen)
        if kop and kolom not in bekend and kolom not in tabel.kolommen:
            yield kolom, kop


def _kan_anders(tekst: str, kop: str, *, vrij: bool, links: bool) -> bool:
    """Whether a text could say of its row that it is elsewhere, or something else than the table counts."""
    if not any(map(str.isalpha, tekst)) or plat(tekst) in {plat(kern) for kern in load_afspraken().kernen}:
        return False
    sprekend = kop in _woorden("sprekende_koppen")
    if (links or sprekend) and verdachte_woorden(tekst, ["gebied"]):
        return True
    if vrij or not (links or sprekend):
        return False
    return bool(set(lees_etiket(tekst).rest.split()) - {*_woorden("woningsoorten")})


def _telt(tabel: Voorraadtabel, nummer: int) -> bool:
    return any(bevat_getal(tabel.blad.cellen[nummer, k]) for k in tabel.kolommen)


def _woorden(lijst: str) -> list[str]:
    woorden: list[str] = herkenning().voorraadtabel[lijst]
    return woorden
