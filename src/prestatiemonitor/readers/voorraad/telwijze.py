"""What says that the years of a stock table stand apart: its words, or the stock between them."""

from collections.abc import Sequence
from itertools import pairwise

from prestatiemonitor.readers.voorraad.blokken import rijteksten
from prestatiemonitor.readers.voorraad.celwaarden import labeltekst
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.tijd import binnen, moment, stuk
from prestatiemonitor.readers.woorden.titelwoorden import noemt_gemiddelde_per_jaar

_WIE = ("corporatie", "segment", "basis")


def zegt_per_jaar(cijfers: Sequence[Cijfer]) -> bool:
    """Whether the figures of a table are said to be of each year (`nieuwbouw per jaar`), or the stock shows it."""
    return _in_woorden(cijfers[0].tabel, cijfers) or _uit_standen(cijfers)


def _in_woorden(tabel: Voorraadtabel, cijfers: Sequence[Cijfer]) -> bool:
    titels = [" ".join(rijteksten(tabel.blad, rij, 0, tabel.blad.kolommen)) for rij in tabel.blok.teksten]
    namen = {labeltekst(tabel.blad.gelezen[c.rij, k]) for c in cijfers for k in tabel.sleutels}
    return any(map(noemt_gemiddelde_per_jaar, {*titels, *tabel.koppen.teksten, *namen, tabel.blad.naam}))


def _uit_standen(cijfers: Sequence[Cijfer]) -> bool:
    """Whether from each stock to the next the changes of those years alone make the difference; one time says nothing.

    Changes that count on would make it in the first year only.
    """
    standen: dict[tuple[object, ...], dict[int, float]] = {}
    for c in cijfers:
        plek = moment(c) if c.soort == "stand" else None
        if plek is not None:
            standen.setdefault(_wie(c), {})[plek] = c.gesteld
    klopt = [
        punten[van] + som == punten[tot]
        for wie, punten in standen.items()
        for van, tot in pairwise(sorted(punten))
        if (som := _som(cijfers, wie, (van, tot)))
    ]
    return len(klopt) > 1 and all(klopt)


def _som(cijfers: Sequence[Cijfer], wie: tuple[object, ...], deel: tuple[int, int]) -> float:
    eigen = [c for c in cijfers if c.soort == "mutatie" and _wie(c) == wie]
    return sum(c.aantal for c in eigen if (s := stuk(c)) and (s == deel or binnen(s, deel)))


def _wie(cijfer: Cijfer) -> tuple[object, ...]:
    return tuple(cijfer.alles.get(naam, "realisatie" if naam == "basis" else None) for naam in _WIE)
