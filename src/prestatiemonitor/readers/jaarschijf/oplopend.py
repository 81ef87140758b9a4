"""A column called ‘2e halfjaar’ that already holds the whole year: the stated total says so."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Getal
from prestatiemonitor.readers.jaarschijf.sleutels import is_stroom, sleutel


def zet_oplopend(getallen: Sequence[Getal], totalen: Sequence[Getal], meld: Callable[..., None]) -> list[Getal]:
    """The figures with such a column as a running total; it is one where every row of it is the stated total.

    A row whose first half-year is nothing says nothing: there the two are the same.
    """
    kolommen = {g.cijfer.kolom for g in getallen if g.cijfer.deel == "2" and is_stroom(g.cijfer)}
    oplopend = {kolom for kolom in kolommen if _is_oplopend(kolom, getallen, totalen)}
    for kolom in sorted(oplopend):
        eerste = next(g.cijfer for g in getallen if g.cijfer.kolom == kolom)
        meld(ms.HALFJAAR_LOOPT_OP, eerste)
    return [_hele_jaar(g) if g.cijfer.kolom in oplopend and g.cijfer.deel == "2" else g for g in getallen]


def _hele_jaar(getal: Getal) -> Getal:
    return replace(getal, cijfer=replace(getal.cijfer, deel="heel", cumulatief=True))


def _is_oplopend(kolom: int, getallen: Sequence[Getal], totalen: Sequence[Getal]) -> bool:
    eerste = {(g.cijfer.rij, sleutel(g.cijfer)): g.waarde for g in getallen if g.cijfer.deel == "1"}
    heel = {g.cijfer.rij: g.waarde for g in totalen if _van_jaar(g.cijfer)}
    oordelen: list[bool] = []
    for getal in getallen:
        c = getal.cijfer
        half = eerste.get((c.rij, sleutel(c)))
        if c.kolom == kolom and c.deel == "2" and half and c.rij in heel:
            oordelen.append(getal.waarde == heel[c.rij] >= half)
    return bool(oordelen) and all(oordelen)


def _van_jaar(c: Cijfer) -> bool:
    return c.deel in (None, "heel")
