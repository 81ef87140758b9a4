"""Every cell of a table of stock changes in the ledger, and what the table was recognised as."""

from collections.abc import Mapping

from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.voorraad.celwaarden import bevat_getal
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.context import Kenmerken
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.rijen import Rij

_BETEKENIS = {"netto": "netto toename, wordt vergeleken", "sloop_of_overheveling": "sloop of overheveling"}


def boek(lezing: Lezing, tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> None:
    """The headings, the names of the rows, what the assignment leaves out, and numbers that stand as a title."""
    blad, blok = tabel.blad, tabel.blok
    for r in [*blok.koprijen, *blok.teksten, *blok.noten, *blok.vreemd, *blok.buiten]:
        rol = ("tekst", "") if r in blok.noten else ("kop", "voorraadmutaties")
        for k in range(blok.k0, blok.k1):
            if blad.gevuld[r, k]:
                lezing.boek(blad, r, k, *rol)
    over = [k for k in range(blok.k0, blok.k1) if blad.gevuld[blok.rijen, k].any()]
    for r, rij in rijen.items():
        for k in over:
            if not blad.gevuld[r, k]:
                continue
            if rij.keuze == "overslaan" or k in tabel.overgeslagen:
                lezing.boek(blad, r, k, "overgeslagen", reden=OVERGESLAGEN)
            elif k in tabel.sleutels:
                lezing.boek(blad, r, k, "sleutel", "voorraadmutaties")
            elif k in tabel.kolommen and bevat_getal(blad.cellen[r, k]):
                lezing.boek(blad, r, k, "overgeslagen", reden=rij.reden)
    uitleg = tuple(
        (blad.cel(tabel.koppen.rij, k), tabel.koppen.teksten[k], _betekenis(etiket.kenmerken))
        for k, etiket in tabel.kolommen.items()
    )
    regel = tabel.koppen.laatste_koprij + 1
    lezing.herkend.append(Herkend(blad.naam, "voorraadtabel per corporatie", regel, len(blok.rijen), uitleg))


def _betekenis(ken: Kenmerken) -> str:
    mutatie = str(ken.get("mutatie", ""))
    if mutatie:
        return _BETEKENIS.get(mutatie, mutatie)
    delen = [str(w) if not isinstance(w, tuple) else "-".join(map(str, sorted(set(w)))) for w in ken.values()]
    return ", ".join(delen).replace("_", " ") or "niet herkend"


def boek_cijfer(lezing: Lezing, c: Cijfer) -> None:
    """The cell of a figure, as it was taken in, compared or left out."""
    rol = c.rol if c.soort != "totaal" else "controletotaal"
    tabel = "kerncijfers" if c.soort == "stand" else "voorraadmutaties"
    lezing.boek(c.tabel.blad, c.rij, c.kolom, rol, "" if rol == "overgeslagen" else tabel, c.reden)
