"""Half-years or years of a stock table that count on without saying so: the total is the last, or it is asked."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.instellingen import doortelgrenzen
from prestatiemonitor.readers.indeling import DOORTELLEND
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.telwijze import zegt_per_jaar
from prestatiemonitor.tables.meldingen import Meldingsoort

Reeks = Sequence[Cijfer]  # one change over half-years of one year or over years, in their order; on one row, or below
Sleutel = tuple[int, tuple[str, ...]]
Beoordeeld = Sequence[tuple[Reeks, bool | None]]


def zet_oplopend(lezing: Lezing, cijfers: Sequence[Cijfer]) -> None:
    """Read such figures as what each adds to the one before it; they count on where every row (or column) says so.

    A row of which all but the last are nothing says nothing: there both readings are the same. Years of which no total
    tells anything are asked where no row drops: who adds ten homes each year writes what one writes who adds them once.
    Not beside figures that are called cumulative, nor where words or the stock say that each year stands apart, nor of
    half-years, whose names say what they are.
    """
    los = [c for c in cijfers if c.soort != "stand" and not c.cumulatief]
    genoemd = any(c.cumulatief for c in cijfers)
    per_kolommen: dict[tuple[int, ...], list[tuple[Reeks, bool | None]]] = {}
    for reeks, totalen in _reeksen(los, _regel):
        per_kolommen.setdefault(tuple(c.kolom for c in reeks), []).append((reeks, _loopt_op(reeks, totalen)))
    omlaag = [(reeks, _loopt_op(reeks, totalen)) for reeks, totalen in _reeksen(los, _kolom) if _is_omlaag(reeks)]
    for beoordeeld in [*per_kolommen.values(), *([omlaag] if omlaag else [])]:
        _beoordeel(lezing, cijfers, beoordeeld, genoemd=genoemd)


def _beoordeel(lezing: Lezing, cijfers: Sequence[Cijfer], beoordeeld: Beoordeeld, *, genoemd: bool) -> None:
    """Read the same times, of several changes, as what they say of themselves; or ask."""
    reeksen, oordelen = [reeks for reeks, _ in beoordeeld], [o for _, o in beoordeeld if o is not None]
    keuze = reeksen[0][0].tabel.indeling.waarde(jaren_van(reeksen))
    if keuze is None and not oordelen and not genoemd:
        if not groeit_overal(reeksen):
            lezing.voorraadjaren.append((jaren_van(reeksen), ()))
        elif _kunnen_oplopen(reeksen) and not zegt_per_jaar(cijfers):
            lezing.voorraadjaren.append((jaren_van(reeksen), reeksen))
    elif keuze is None and oordelen and all(oordelen):
        _meld(lezing, ms.HALFJAAR_LOOPT_OP if reeksen[0][-1].halfjaar else ms.VOORRAAD_TELT_DOOR, reeksen)
        zet_verschillen(lezing, reeksen)
    elif keuze == DOORTELLEND:
        zet_verschillen(lezing, reeksen)


def vraag_jaren(lezing: Lezing) -> None:
    """Ask of years that drop nowhere, when all tables are read: those that stay the same not beside others that drop.

    Who wrote fewer homes in a later year in one table of the workbook does not count on in the next.
    """
    dalen = {jaren for jaren, reeksen in lezing.voorraadjaren if not reeksen}
    for jaren, reeksen in lezing.voorraadjaren:
        if reeksen and (jaren not in dalen or _groeien(reeksen)):
            _meld(lezing, ms.VOORRAAD_LOOPT_OP, reeksen)


def zet_verschillen(lezing: Lezing, reeksen: Sequence[Reeks]) -> None:
    """What each adds to the one before it; where that would be less than nothing, it is a `fout`."""
    for reeks in reeksen:
        standen = [c.aantal for c in reeks]
        for (eerder, later), stand in zip(pairwise(reeks), standen, strict=False):
            if not _groeit(stand, later.aantal):
                lezing.meld(ms.JAAR_DAALT, later.tabel.blad, later.rij, later.kolom, eerste=int(stand))
            later.aantal, later.uit = later.aantal - stand, (eerder.plaats,)


def _reeksen(los: Sequence[Cijfer], van: Callable[[Cijfer], Sleutel]) -> Iterator[tuple[Reeks, Sequence[Cijfer]]]:
    """Figures of one change on one row, or in one column, over successive times, with what is stated over all these."""
    for _, groep in groupby(sorted(los, key=van), key=van):
        van_regel = list(groep)
        if len(van_regel) == 1:
            continue
        jaren = [c for c in van_regel if c.soort == "mutatie" and c.jaar and c.halfjaar is None]
        totalen = [c for c in van_regel if c.soort == "totaal" and c.halfjaar is None]
        if len(jaren) > 1:
            yield sorted(jaren, key=lambda c: c.jaar or (0, 0)), totalen
        halve = [c for c in van_regel if c.soort == "mutatie" and c.halfjaar in ("1", "2")]
        for jaar in dict.fromkeys(c.jaar for c in halve):
            eigen = sorted((c for c in halve if c.jaar == jaar), key=lambda c: c.halfjaar or "")
            if [c.halfjaar for c in eigen] == ["1", "2"]:
                yield eigen, [c for c in (*totalen, *jaren) if c.jaar in (jaar, None)]


def _regel(cijfer: Cijfer) -> Sleutel:
    return cijfer.rij, tuple(map(str, cijfer.sleutel))


def _kolom(cijfer: Cijfer) -> Sleutel:
    return cijfer.kolom, tuple(map(str, cijfer.sleutel))


def _is_omlaag(reeks: Reeks) -> bool:
    """Whether whole years stand below each other, each once; a year that stands there twice is asked as such."""
    return not reeks[-1].halfjaar and len({c.jaar for c in reeks}) == len({c.rij for c in reeks}) == len(reeks)


def _loopt_op(reeks: Reeks, totalen: Sequence[Cijfer]) -> bool | None:
    """Whether the total is that of the last one alone; None where nothing tells."""
    aantallen = [c.aantal for c in reeks]
    if len(totalen) != 1 or not any(aantallen[:-1]):
        return None
    return all(_groeit(*paar) for paar in pairwise(aantallen)) and totalen[0].gesteld == reeks[-1].gesteld


def reeksen_van(los: Sequence[Cijfer]) -> list[tuple[Reeks, Sequence[Cijfer]]]:
    """Every series of figures, beside each other and below each other, with what is stated over all of its times."""
    return [*_reeksen(los, _regel), *((r, totalen) for r, totalen in _reeksen(los, _kolom) if _is_omlaag(r))]


def _kunnen_oplopen(reeksen: Sequence[Reeks]) -> bool:
    """Whether these are years enough, and there is something before the last: of less both readings may be the same."""
    if reeksen[0][-1].halfjaar or max(map(len, reeksen)) < doortelgrenzen().jaren.waarde:
        return False
    return any(c.aantal for reeks in reeksen for c in reeks[:-1])


def _groeien(reeksen: Sequence[Reeks]) -> bool:
    """Whether a row has a year with more than what it had in the one before it."""
    return any(
        eerder.aantal and later.aantal != eerder.aantal for reeks in reeksen for eerder, later in pairwise(reeks)
    )


def groeit_overal(reeksen: Sequence[Reeks]) -> bool:
    """Whether no row has a year with less than the one before it."""
    return all(_groeit(*paar) for reeks in reeksen for paar in pairwise([c.aantal for c in reeks]))


def _groeit(eerder: float, later: float) -> bool:
    """Whether it is not less, nor of the other sign; what leaves the stock is below nothing."""
    return abs(eerder) <= abs(later) and eerder * later >= 0


def _meld(lezing: Lezing, soort: Meldingsoort, reeksen: Sequence[Reeks]) -> None:
    reeks = reeksen[0]
    velden = {} if reeks[-1].halfjaar else {"gevonden": jaren_van(reeksen)}
    tabel = reeks[-1].tabel
    lezing.meld(soort, tabel.blad, tabel.koppen.laatste_koprij, reeks[-1].kolom, **velden)


def jaren_van(reeksen: Sequence[Reeks]) -> str:
    """What the years are called in the question and in the answer: `2025 t/m 2027`."""
    jaren = [c.jaar for reeks in reeksen for c in reeks if c.jaar]
    return "" if reeksen[0][-1].halfjaar else f"{min(van for van, _ in jaren)} t/m {max(tot for _, tot in jaren)}"
