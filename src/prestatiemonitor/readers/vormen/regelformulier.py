"""Forms in rows: a row of headings with one row of values below it, and then other headings for the same plan."""

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.herschikken import Cel, bezet, nummers
from prestatiemonitor.readers.koppen import kan_kop_zijn, koptekst
from prestatiemonitor.readers.planlijst.kolomherkenning import waarde_als_koppen
from prestatiemonitor.readers.vormen.formulier import Formulier, Invoer
from prestatiemonitor.readers.woorden.herkenning import herkenning

MAX_RIJEN = 60


def vind_regelformulier(blad: Blad) -> Formulier | None:
    """The form on a sheet; None unless every row is a title, headings that are all known, or the values below them."""
    if not 3 < blad.rijen <= MAX_RIJEN:
        return None
    vol, kan_kop = bezet(blad), kan_kop_zijn(blad)
    formulier, koprijen, rij = Formulier(), 0, 0
    while rij < blad.rijen:
        kop = nummers(vol[rij])
        if len(kop) <= 1 and (not kop or blad.is_tekst[rij, kop[0]]):
            rij += 1  # a title or a blank row
            continue
        if not kan_kop[rij] or not all(_is_bekend(blad, rij, k) for k in kop):
            return None
        onder = nummers(vol[rij + 1]) if rij + 1 < blad.rijen else []
        if not {*onder} <= {*kop} or (len(onder) > 1 and all(_is_bekend(blad, rij + 1, k) for k in onder)):
            return None
        formulier.invoer += [Invoer((Cel(blad, rij, k),), Cel(blad, rij + 1, k) if k in onder else None) for k in kop]
        koprijen, rij = koprijen + 1, rij + 2
    formulier.vul_naam_aan(blad)
    duidingen = [invoer.duiding for invoer in formulier.invoer]
    betekenissen = [(d.soort, d.naam, *sorted(map(str, d.kenmerken.items()))) for d in duidingen]
    dubbel = len({*betekenissen}) < len(betekenissen)  # two plans under each other, under headings of their own
    bruikbaar = koprijen > 1 and not dubbel and waarde_als_koppen(duidingen) and not formulier.is_uitleg
    return formulier if bruikbaar else None


def _is_bekend(blad: Blad, rij: int, kolom: int) -> bool:
    return herkenning().duid(koptekst(blad.cellen[rij, kolom])).soort != "onbekend"
