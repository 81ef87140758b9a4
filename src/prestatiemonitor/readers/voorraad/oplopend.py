"""Half-years or years of a stock table that count on without saying so: the stated total is the last one of them."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer

Reeks = Sequence[Cijfer]  # one change on one row, over half-years of one year or over years, in their order


def zet_oplopend(lezing: Lezing, cijfers: Sequence[Cijfer]) -> None:
    """Read such figures as what each adds to the one before it; the columns count on where every row says so.

    A row of which all but the last are nothing says nothing: there both readings are the same.
    """
    per_kolommen: dict[tuple[int, ...], list[tuple[Reeks, bool | None]]] = {}
    for reeks, totalen in _reeksen(cijfers):
        per_kolommen.setdefault(tuple(c.kolom for c in reeks), []).append((reeks, _loopt_op(reeks, totalen)))
    for reeksen in per_kolommen.values():
        oordelen = [oordeel for _, oordeel in reeksen if oordeel is not None]
        if not oordelen or not all(oordelen):
            continue
        _meld(lezing, reeksen[0][0])
        for reeks, _ in reeksen:
            standen = [c.aantal for c in reeks]
            for (eerder, later), stand in zip(pairwise(reeks), standen, strict=False):
                later.aantal, later.uit = later.aantal - stand, (eerder.plaats,)


def _reeksen(cijfers: Sequence[Cijfer]) -> Iterator[tuple[Reeks, Sequence[Cijfer]]]:
    """Figures of one change on one row over successive times, with what is stated over all of these."""
    los = sorted((c for c in cijfers if c.soort != "stand" and not c.cumulatief), key=_regel)
    for _, groep in groupby(los, key=_regel):
        van_regel = list(groep)
        jaren = [c for c in van_regel if c.soort == "mutatie" and c.jaar and c.halfjaar is None]
        totalen = [c for c in van_regel if c.soort == "totaal" and c.halfjaar is None]
        if len(jaren) > 1:
            yield sorted(jaren, key=lambda c: c.jaar or (0, 0)), totalen
        halve = [c for c in van_regel if c.soort == "mutatie" and c.halfjaar in ("1", "2")]
        for jaar in dict.fromkeys(c.jaar for c in halve):
            eigen = sorted((c for c in halve if c.jaar == jaar), key=lambda c: c.halfjaar or "")
            if [c.halfjaar for c in eigen] == ["1", "2"]:
                yield eigen, [c for c in (*totalen, *jaren) if c.jaar in (jaar, None)]


def _regel(cijfer: Cijfer) -> tuple[int, tuple[str, ...]]:
    return cijfer.rij, tuple(map(str, cijfer.sleutel))


def _loopt_op(reeks: Reeks, totalen: Sequence[Cijfer]) -> bool | None:
    """Whether the total is that of the last one alone; None where nothing tells."""
    aantallen = [c.aantal for c in reeks]
    if len(totalen) != 1 or not any(aantallen[:-1]):
        return None
    groeit = all(abs(eerder) <= abs(later) and eerder * later >= 0 for eerder, later in pairwise(aantallen))
    return groeit and totalen[0].gesteld == reeks[-1].gesteld


def _meld(lezing: Lezing, reeks: Reeks) -> None:
    laatste = reeks[-1]
    blad, plek = laatste.tabel.blad, (laatste.tabel.koppen.laatste_koprij, laatste.kolom)
    if laatste.halfjaar:
        lezing.meld(ms.HALFJAAR_LOOPT_OP, blad, *plek)
    else:
        jaren = f"{(reeks[0].jaar or (0,))[0]} t/m {(laatste.jaar or (0,))[-1]}"
        lezing.meld(ms.VOORRAAD_TELT_DOOR, blad, *plek, gevonden=jaren)
