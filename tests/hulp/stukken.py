"""The Stuk of a ready pack from the example, made once for all tests that write files of it."""

from functools import cache

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.figuren import Stand, maak_stand
from prestatiemonitor.pakketten.keuze import Pakket, pakketten
from prestatiemonitor.pakketten.samenstellen import stel_samen


@cache
def standen() -> tuple[Stand, ...]:
    """The example on each of its peilmomenten, newest first."""
    opslag = voorbeeldopslag()
    return tuple(maak_stand(opslag, dag, voorbeeld=True) for dag in peilmomenten(opslag))


def pakket(code: str) -> Pakket:
    """A ready pack by its code."""
    return next(p for p in pakketten() if p.code == code)


@cache
def stuk(code: str) -> Stuk:
    """What the meeting of a ready pack gets of the example's newest peilmoment, beside the one before."""
    return stel_samen(standen()[0], pakket(code), vorige=standen()[1])
