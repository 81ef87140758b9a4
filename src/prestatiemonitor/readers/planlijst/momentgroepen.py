"""Moments as headings above groups of columns that nobody merged: `juni 2026` above its first column, then blanks."""

from collections.abc import Mapping, Sequence

from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.planlijst.momenten import Moment, neem_moment
from prestatiemonitor.readers.woorden.duiding import normaliseer

_ENIG = "status"  # stands in for the heading below, of a heading that is a moment and nothing else


def met_momenten(koppen: Koppen) -> Sequence[str]:
    """The headings with the moment above their group, where each blank can only belong to the one at its left.

    It can where all groups have the same headings below them. What stands right of those under the last group may be
    of the plan: that is read the same where that moment is the latest, the one that is read. Other groups are of their
    moment as far as anybody can tell, and what only one of them has is asked.
    """
    if koppen.hoogte < 2 or max(koppen.groep, default=-1) < 0:
        return koppen.teksten
    groepen = {begin: kolommen for begin, kolommen in _groepen(koppen).items() if _moment(koppen, begin)}
    momenten = {begin: _moment(koppen, begin) for begin in groepen}
    if len({*momenten.values()}) < max(2, len(groepen)):
        return koppen.teksten
    onder = [[normaliseer(koppen.onderste[k]) for k in groepen[begin]] for begin in sorted(groepen)]
    breedte = len(onder[0])
    gelijk = all(deel == onder[0] for deel in onder[:-1]) and onder[-1][:breedte] == onder[0]
    laatste = max(momenten, key=lambda begin: momenten[begin] or (0, 0, 0)) == max(groepen)
    teksten = [*koppen.teksten]
    for kolommen in groepen.values():
        for kolom in kolommen[1 : breedte if gelijk and laatste else None]:
            teksten[kolom] = koppen.met_groep(kolom)
    return teksten


def _groepen(koppen: Koppen) -> Mapping[int, list[int]]:
    uit: dict[int, list[int]] = {}
    for kolom, begin in enumerate(koppen.groep):
        if begin >= 0:
            uit.setdefault(begin, [begin]).append(kolom)
    return uit


def _moment(koppen: Koppen, begin: int) -> Moment | None:
    """The moment that the heading above a group is; None where it says more, or no year."""
    boven = koppen.teksten[begin].removesuffix(koppen.onderste[begin]).strip()
    rest, moment = neem_moment(f"{boven} {_ENIG}") or ("", (0, 0, 0))
    return moment if rest == _ENIG and moment[0] else None
