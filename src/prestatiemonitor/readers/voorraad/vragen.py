"""What is asked of a table: columns and rows that are not understood, and what nothing says of its figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.celwaarden import bevat_getal, is_bedrag, labeltekst
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.etiketten import BEIDE, NETTO, Etiket, Kenmerk, lees_etiket
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.rijen import Rij
from prestatiemonitor.readers.woorden.cellen import is_getal
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.meldingen import Meldingsoort

ALS = " als ‘overslaan’ of als een bekende mutatie, met de jaren erbij (zoals ‘nieuwbouw 2029-2030’)"
_TELT = {"mutatie", "stand", "totaal"}


@dataclass
class Vragen:
    """Asks each thing once."""

    lezing: Lezing
    tabel: Voorraadtabel
    rijen: Mapping[int, Rij] = field(default_factory=dict)
    gedaan: set[tuple[str, int]] = field(default_factory=set)

    def kolom(self, soort: Meldingsoort, k: int, **velden: object) -> None:
        if (soort.code, k) not in self.gedaan:
            self.gedaan.add((soort.code, k))
            kop = self.tabel.koppen.teksten[k]
            kop = kop if normaliseer(kop) else f"kolom {self.tabel.koppen.letters[k]}"
            self.lezing.meld(soort, self.tabel.blad, self.tabel.koppen.laatste_koprij, k, gevonden=kop, **velden)

    def kolom_onbekend(self, k: int) -> None:
        self.kolom(ms.KOLOM_ONBEKEND, k, suggestie="", als=ALS)

    def rij(self, soort: Meldingsoort, rij: int, regel: Rij) -> None:
        if (soort.code, -rij - 1) not in self.gedaan:
            self.gedaan.add((soort.code, -rij - 1))
            self.lezing.meld(soort, self.tabel.blad, rij, regel.kolom, gevonden=regel.naam)

    def tabelvraag(self, soort: Meldingsoort, gevonden: str = "") -> None:
        if (soort.code, -1) not in self.gedaan:
            self.gedaan.add((soort.code, -1))
            self.lezing.meld(soort, self.tabel.blad, *self.tabel.kopplek, gevonden=gevonden or self.tabel.titel)


def waarom_niet(vragen: Vragen, k: int, etiket: Etiket) -> str | None:
    """Why the figures of a column are not read, asked where nobody can tell; None for a column that is."""
    kop = vragen.tabel.kopdelen[k]
    if is_bedrag(kop.tekst) and not all(is_bedrag(vragen.tabel.kopdelen[j].tekst) for j in vragen.tabel.kolommen):
        vragen.kolom(ms.CIJFER_GEEN_STAND, k, wat="bedrag")
        return "een bedrag, geen woningen"
    if reden := _geen_woningen(vragen, k, etiket):
        return reden
    if "vreemd" in etiket.kenmerken:
        vragen.kolom(ms.CORPORATIE_ONBEKEND, k)
    if "verschil" in etiket.kenmerken:
        return "verschil"
    kaal = not vragen.tabel.blok.koprijen or (not kop.tekst and len(vragen.tabel.kolommen) == 1)
    if etiket.rest or not (etiket.kenmerken or kaal):
        vragen.kolom_onbekend(k)
        return "de monitor kent deze kolom niet"
    return None


def _geen_woningen(vragen: Vragen, k: int, etiket: Etiket) -> str | None:
    """What a column holds that is no count of homes, by its heading: row numbers, remarks, a norm or a share."""
    kop, woorden = normaliseer(vragen.tabel.kopdelen[k].tekst), herkenning().voorraadtabel
    if kop in woorden["nummerkoppen"]:
        return "nummer van de regel"
    if kop in woorden["tekstkoppen"]:
        return "toelichting"
    if set(kop.split()) & set(woorden["normkoppen"]):
        vragen.kolom(ms.CIJFER_GEEN_STAND, k, wat="norm")
        return "een norm, geen woningen"
    if "aandeel" in etiket.kenmerken:
        vragen.kolom(ms.KOLOM_AANDEEL, k)
        return "aandeel, geen aantal woningen"
    if etiket.rest and kop.startswith(("waarvan ", "wv ", "w v ")):
        vragen.kolom(ms.KOLOM_DEELTELLING, k)
        return "een deel van de kolom ervoor"
    return None


def controleer_verschil(vragen: Vragen, k: int, rijen: Sequence[int], cijfers: Sequence[Cijfer]) -> str:
    """A column of differences must be one of two figures of its row, both ways round; else it is asked."""
    blad = vragen.tabel.blad
    for rij in rijen:
        waarde = blad.cellen[rij, k]
        anderen = [c.gesteld for c in cijfers if c.rij == rij]
        if not anderen:  # a part of the row above, which is not read itself
            anderen = [float(w) for j in vragen.tabel.kolommen if j != k and is_getal(w := blad.cellen[rij, j])]
        verschillen = {a - b for a in anderen for b in anderen}
        if bevat_getal(waarde) and waarde not in verschillen:
            vragen.kolom_onbekend(k)
            return "overgeslagen"
    return "controletotaal"


def vraag_ontbrekend(vragen: Vragen, cijfers: Sequence[Cijfer]) -> None:
    """What neither rows, columns, titles nor the assignment say: asked once for the table."""
    for cijfer in cijfers:
        alles = cijfer.alles
        if "duizend" in alles:
            vragen.tabelvraag(ms.EENHEID_DUIZEND, _met_duizend(vragen.tabel, cijfer))
        if _stand_onder_titel(vragen.tabel, cijfer):
            cijfer.rol, cijfer.reden = "overgeslagen", "niet te zien is of dit de voorraad zelf is"
            vragen.kolom_onbekend(cijfer.kolom)
        elif "strijdig" in alles:
            blad = vragen.tabel.blad
            vragen.lezing.meld(ms.KENMERK_TEGENSTRIJDIG, blad, cijfer.rij, cijfer.kolom)
        if "deel" in alles or alles.get("halfjaar") == BEIDE:
            _vraag_deel(vragen, cijfer)
        if "totaal" in cijfer.eigen or (cijfer.soort == "totaal" and cijfer.mutatie != NETTO):
            continue
        for naam, soort in (
            ("segment", ms.SEGMENT_ONBEKEND),
            ("jaar", ms.PERIODE_ONBEKEND),
            ("basis", ms.BASIS_ONBEKEND),
            ("corporatie", ms.CORPORATIE_ONTBREEKT),
        ):
            netto_totaal = cijfer.soort == "totaal" and naam == "corporatie"
            if naam == "jaar" and cijfer.cumulatief:
                continue  # asked where it is settled
            if naam not in alles and not netto_totaal and (naam != "basis" or cijfer.soort != "stand"):
                vragen.tabelvraag(soort)


def _stand_onder_titel(tabel: Voorraadtabel, cijfer: Cijfer) -> bool:
    """Whether a heading such as `Stand 31-12-2025` or `1-1-2025` stands below a title that names a change."""
    in_kop = "stand" in tabel.kolommen[cijfer.kolom].kenmerken
    return "strijdig" in cijfer.alles and in_kop and cijfer.eigen.get("mutatie", BEIDE) == BEIDE


def _vraag_deel(vragen: Vragen, cijfer: Cijfer) -> None:
    """Which part of the year it is: asked of the row, the column or the sheet that names it; not read until then."""
    deel = str(cijfer.alles.get("deel", ""))
    kop = lees_etiket(vragen.tabel.koppen.teksten[cijfer.kolom]).kenmerken
    cijfer.rol, cijfer.reden = "overgeslagen", "het deel van het jaar is niet bekend"
    if deel and "deel" not in cijfer.eigen:
        vragen.tabelvraag(ms.DEEL_VAN_BLAD, deel)
    elif deel and "deel" not in kop and (naam := vragen.rijen.get(cijfer.rij)) and naam.naam:
        vragen.rij(ms.MUTATIE_ONBEKEND, cijfer.rij, naam)
    else:
        vragen.kolom(ms.DEEL_VAN_JAAR, cijfer.kolom)


def zonder_mutatie(
    vragen: Vragen, rij: int, regel: Rij, k: int, eigen: Mapping[str, Kenmerk], *, in_kolommen: bool
) -> None:
    """A figure of which nothing says what it counts: its column is asked where columns tell that, else its row."""
    in_rijen = bool(regel.naam) and not regel.ken.get("corporatie") and not in_kolommen
    if in_rijen or eigen.get("mutatie") == regel.ken.get("mutatie") == BEIDE:
        vragen.rij(ms.MUTATIE_ONBEKEND, rij, regel)
    else:
        vragen.kolom_onbekend(k)


def meld_losse_regels(lezing: Lezing, blad: Blad, tabellen: Sequence[Voorraadtabel]) -> None:
    """A `fout` for numbers of a corporation, or in a table's columns, that stand in no table that was read."""
    open_rijen: dict[int, set[int]] = {}
    for rij, kolom in lezing.verantwoording[blad.naam].open_getallen():
        open_rijen.setdefault(rij, set()).add(kolom)
    indeling = lezing.indeling.blad(blad.naam)
    for rij, kolommen in sorted(open_rijen.items()):
        kolom = int(np.flatnonzero(blad.gevuld[rij])[0])
        tekst = labeltekst(blad.cellen[rij, kolom])
        if indeling.rijkeuze(rij + 1, tekst) == "overslaan":
            lezing.boek(blad, rij, sorted(kolommen), "overgeslagen", reden="overgeslagen volgens de indeling")
            continue
        ken = lees_etiket(tekst).kenmerken
        erboven = [tabel for tabel in tabellen if tabel.blok.rijen[-1] < rij]
        in_tabel = bool(erboven and kolom == erboven[-1].naamkolom and kolommen & set(erboven[-1].kolommen))
        if ken.keys() & _TELT or "corporatie" in ken or in_tabel:
            lezing.meld(ms.REGEL_ZONDER_KOPPEN, blad, rij, kolom)


def _met_duizend(tabel: Voorraadtabel, cijfer: Cijfer) -> str:
    return tabel.koppen.teksten[cijfer.kolom] if "duizend" in cijfer.eigen else tabel.titel
