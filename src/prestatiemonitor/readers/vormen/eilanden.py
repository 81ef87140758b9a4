"""The separate tables on one sheet, beside or under each other, each as a sheet of its own."""

from collections.abc import Callable, Sequence

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.herschikken import bezet, nummers, uitsnede
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.koppen import MAX_HOOGTE, ZOEKDIEPTE, Koppen, kan_kop_zijn, vind_koppen
from prestatiemonitor.readers.planlijst.kolomherkenning import duid_koppen, waarde_als_koppen
from prestatiemonitor.readers.planlijst.opschriften import wat_geldt
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

Waardeer = Callable[[Koppen], int]

_LANGE_TEKST = 80
_SMALSTE_TABEL = 2
_BEGIN_VAN_NOOT = ("*", "bron", "let op", "nb", "n.b.", "¹", "1)", "(1)", "toelichting", "noot")


def waardeer_planlijst(koppen: Koppen) -> int:
    """How many headings of a list of plans these are, without an assignment."""
    return waarde_als_koppen(duid_koppen(koppen, Bladindeling()))


def eilanden(blad: Blad, waardeer: Waardeer = waardeer_planlijst) -> list[Blad]:
    """The tables on a sheet; one table is the very same sheet, and every filled cell is in exactly one of them.

    Only where both parts have headings of their own, that `waardeer` scores above 0, is a sheet cut: blank rows and
    columns, banners and totals stay inside a table, and so do repeated headings, unless their title tells another
    hardheid or corporatie. Titles go with the table below them, notes with the one above.
    """
    delen = _naast_elkaar(blad, waardeer) or _koppen_herhaald(blad, waardeer) or _onder_elkaar(blad, waardeer)
    return [eiland for deel in delen for eiland in eilanden(deel, waardeer)] if delen else [blad]


def koppen_in(blad: Blad, waardeer: Waardeer = waardeer_planlijst) -> list[Koppen]:
    """All headings on a sheet from top to bottom, the best of those that touch."""
    gevonden = []
    for begin, eind in _trossen(_kan_kop_bevatten(blad)):
        stuk = uitsnede(blad, range(begin, min(eind + 2, blad.rijen)), range(blad.kolommen))
        koppen = vind_koppen(stuk, waardeer)
        if koppen is not None and begin + koppen.rij <= eind:
            velden = (koppen.teksten, koppen.letters, koppen.onderste, koppen.groep)
            gevonden.append(Koppen(begin + koppen.rij, koppen.hoogte, *velden))
    return gevonden


def _naast_elkaar(blad: Blad, waardeer: Waardeer) -> list[Blad]:
    """Tables with blank columns between; a blank column inside a list has no headings of a list on both sides."""
    vol = bezet(blad)
    groepen = _kolomgroepen(vol[vol.sum(axis=1) >= 2].any(axis=0))
    if len(groepen) < 2:
        return []

    def heeft_koppen(van: int, tot: int) -> bool:
        boven = range(min(blad.rijen, ZOEKDIEPTE + MAX_HOOGTE))
        return vind_koppen(uitsnede(blad, boven, range(van, tot)), waardeer) is not None

    grenzen = [0]
    for i, (begin, _) in enumerate(groepen):
        if i and heeft_koppen(grenzen[-1], begin) and any(heeft_koppen(begin, eind) for _, eind in groepen[i:]):
            grenzen.append(begin)
    if len(grenzen) < 2:
        return []
    return [
        uitsnede(blad, range(blad.rijen), range(van, tot))
        for van, tot in zip(grenzen, [*grenzen[1:], blad.kolommen], strict=True)
    ]


def _koppen_herhaald(blad: Blad, waardeer: Waardeer) -> list[Blad]:
    """Tables against each other without a blank column: the same headings, all of them, once more to the right."""
    if blad.kolommen < 2 * _SMALSTE_TABEL:
        return []
    for rij in nummers(np.asarray(blad.is_tekst[:ZOEKDIEPTE].all(axis=1))):
        teksten = [normaliseer(str(tekst)) for tekst in blad.cellen[rij].tolist()]
        breedte = len({*teksten})
        keer, rest = divmod(len(teksten), breedte)
        if breedte >= _SMALSTE_TABEL and keer > 1 and not rest and teksten == teksten[:breedte] * keer:
            los = [uitsnede(blad, range(blad.rijen), range(i * breedte, (i + 1) * breedte)) for i in range(keer)]
            return los if all(vind_koppen(deel, waardeer) for deel in los) else []
    return []


def _kolomgroepen(vol: np.ndarray) -> list[tuple[int, int]]:
    """Runs of columns that are filled: first column, and the one after the last."""
    groepen: list[tuple[int, int]] = []
    for kolom in nummers(vol):
        if groepen and groepen[-1][1] == kolom:
            groepen[-1] = (groepen[-1][0], kolom + 1)
        else:
            groepen.append((kolom, kolom + 1))
    return groepen


def _onder_elkaar(blad: Blad, waardeer: Waardeer) -> list[Blad]:
    """Tables that begin at other headings than those above."""
    if len(_trossen(_kan_kop_bevatten(blad))) < 2 or len(alle := koppen_in(blad, waardeer)) < 2:
        return []
    gevuld = bezet(blad).sum(axis=1)
    huidig, grenzen = alle[0], [0]
    for koppen in alle[1:]:
        heeft_regels = bool((gevuld[huidig.eerste_regel : koppen.rij] >= 2).any())
        begin = _begin(blad, gevuld, huidig.eerste_regel, koppen.rij)
        if heeft_regels and (not _herhaling(huidig, koppen) or _opent_deel(blad, begin, koppen.rij)):
            grenzen.append(begin)
            huidig = koppen
        elif not heeft_regels:
            huidig = koppen
    if len(grenzen) < 2:
        return []
    kolommen = range(blad.kolommen)
    return [
        uitsnede(blad, range(van, tot), kolommen) for van, tot in zip(grenzen, [*grenzen[1:], blad.rijen], strict=True)
    ]


def _herhaling(eerste: Koppen, koppen: Koppen) -> bool:
    """Whether every heading stands above the same column as before."""
    paren = [(a, b) for a, b in zip(koppen.onderste, eerste.onderste, strict=True) if a]
    return len(paren) >= 2 and all(normaliseer(a) == normaliseer(b) for a, b in paren)


def _opent_deel(blad: Blad, begin: int, koprij: int) -> bool:
    """Whether titles above headings that are repeated say more of the plans below than a kern, as a banner does."""
    titels = blad.cellen[begin:koprij][blad.gevuld[begin:koprij]].tolist()
    return any(wat_geldt(als_tekst(titel)).keys() - {"kern"} for titel in titels)


def _begin(blad: Blad, gevuld: np.ndarray, vanaf: int, koprij: int) -> int:
    """The row at which the table with headings in `koprij` begins: with the titles above it, below the notes."""
    begin = rij = koprij
    while rij > vanaf and gevuld[rij - 1] <= 1 and not blad.is_getal[rij - 1].any():
        rij -= 1
        if gevuld[rij]:
            if _is_noot(blad, rij):
                break
            begin = rij
    return begin


def _is_noot(blad: Blad, rij: int) -> bool:
    """A text that explains what is above it: it begins with a mark, or it is a sentence."""
    tekst = next((als_tekst(waarde).strip() for waarde in blad.cellen[rij].tolist() if waarde is not None), "")
    return tekst.lower().startswith(_BEGIN_VAN_NOOT) or tekst.endswith(".") or len(tekst) > _LANGE_TEKST


def _kan_kop_bevatten(blad: Blad) -> list[int]:
    """Rows with at least two words that are known as headings: the cheap test before looking closely."""
    rijen = np.flatnonzero(kan_kop_zijn(blad, blad.rijen))
    kan_kop = rijen[blad.is_tekst[rijen].sum(axis=1) >= 2]
    duid = herkenning().duid
    return [
        rij
        for rij in kan_kop.tolist()
        if sum(duid(tekst).soort != "onbekend" or bool(herkenning().mutatie(tekst)) for tekst in _teksten(blad, rij))
        >= 2
    ]


def _teksten(blad: Blad, rij: int) -> list[str]:
    return [str(tekst) for tekst in blad.cellen[rij][blad.is_tekst[rij]].tolist()]


def _trossen(rijen: Sequence[int]) -> list[tuple[int, int]]:
    """Rows that can be headings, joined where they touch, with the rows above that can be upper headings."""
    trossen: list[tuple[int, int]] = []
    for rij in rijen:
        if trossen and rij <= trossen[-1][1] + 1:
            trossen[-1] = (trossen[-1][0], rij)
        else:
            vorige = trossen[-1][1] + 1 if trossen else 0
            trossen.append((max(vorige, rij - MAX_HOOGTE + 1), rij))
    return trossen
