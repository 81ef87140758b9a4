"""A title that says that the years of a stock table count on: read as what each year adds where that can be."""

from collections.abc import Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import DOORTELLEND
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.oplopend import Reeks, groeit_overal, jaren_van, reeksen_van, zet_verschillen


def zet_opgeteld(lezing: Lezing, cijfers: Sequence[Cijfer]) -> bool:
    """Read years under such a title so, and say it, or ask where numbers speak against it; whether years were settled.

    A person may have said of these years what they are: then the title says nothing. What is no series of years is
    asked later, with other figures that count on.
    """
    onder_titel = [c for c in cijfers if c.cumulatief == "onbekend" and "cumulatief" not in c.eigen]
    los = [c for c in onder_titel if c.soort != "stand"]
    paren = [(reeks, totalen) for reeks, totalen in reeksen_van(los) if not reeks[-1].halfjaar]
    in_reeks = {id(c) for reeks, _ in paren for c in reeks}
    if not paren or any(id(c) not in in_reeks for c in los if c.soort == "mutatie"):
        return False
    reeksen = [reeks for reeks, _ in paren]
    keuze = reeksen[0][0].tabel.indeling.waarde(jaren_van(reeksen))
    kan = groeit_overal(reeksen) and all(_is_laatste(reeks, totalen) for reeks, totalen in paren)
    for c in onder_titel:
        c.alles = {naam: waarde for naam, waarde in c.alles.items() if naam != "cumulatief"}
    if keuze is None:
        tabel, kolom = reeksen[0][0].tabel, reeksen[0][-1].kolom
        soort = ms.VOORRAAD_OPGETELD if kan else ms.VOORRAAD_CUMULATIEF
        lezing.meld(soort, tabel.blad, tabel.koppen.laatste_koprij, kolom, gevonden=jaren_van(reeksen))
    if keuze == DOORTELLEND or (keuze is None and kan):
        zet_verschillen(lezing, reeksen)
    return True


def _is_laatste(reeks: Reeks, totalen: Sequence[Cijfer]) -> bool:
    return all(totaal.gesteld == reeks[-1].gesteld for totaal in totalen)
