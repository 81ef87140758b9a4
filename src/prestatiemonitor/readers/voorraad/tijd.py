"""Years and half-years as stretches of time, and which figures are wholes of others."""

from collections.abc import Sequence

from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.etiketten import BEGIN

Stuk = tuple[int, int]  # from and until, in half-years


def stuk(cijfer: Cijfer) -> Stuk | None:
    """The stretch of time that a change is over; None where the year is not known."""
    if cijfer.jaar is None:
        return None
    van, tot = cijfer.jaar
    if cijfer.halfjaar in ("1", "2") and van == tot:
        begin = 2 * van + int(cijfer.halfjaar) - 1
        return begin, begin + 1
    return 2 * van, 2 * (tot + 1)


def moment(cijfer: Cijfer) -> int | None:
    """The moment on which a stock stood."""
    deel = stuk(cijfer)
    return None if deel is None else deel[0] if cijfer.mutatie == BEGIN else deel[1]


def binnen(deel: Stuk, geheel: Stuk) -> bool:
    return deel != geheel and geheel[0] <= deel[0] and deel[1] <= geheel[1]


def raakt(een: Stuk, ander: Stuk) -> bool:
    return een[0] < ander[1] and ander[0] < een[1]


def delen_van(geheel: Cijfer, cijfers: Sequence[Cijfer]) -> list[Cijfer]:
    """The figures of the same thing over parts of the time of this one, without those that are wholes themselves."""
    eigen = stuk(geheel)
    zelfde = [c for c in cijfers if c.sleutel == geheel.sleutel and eigen and (s := stuk(c)) and binnen(s, eigen)]
    return [c for c in zelfde if not any(binnen(stuk(d) or (0, 0), stuk(c) or (0, 0)) for d in zelfde)]


def zonder_geheel(cijfers: Sequence[Cijfer]) -> list[Cijfer]:
    """The figures without those of which the parts are among them."""
    groepen: dict[object, list[Cijfer]] = {}
    for c in cijfers:
        groepen.setdefault(c.sleutel, []).append(c)
    return [c for c in cijfers if not delen_van(c, groepen[c.sleutel])]
