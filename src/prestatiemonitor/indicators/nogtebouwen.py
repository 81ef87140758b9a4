"""What is still to come of the homes in plans, once those that the jaarschijf already reports are taken out."""

from collections.abc import Mapping, Sequence

from prestatiemonitor.indicators.mutaties import Periode
from prestatiemonitor.indicators.programma import GEREALISEERD
from prestatiemonitor.indicators.segmentplannen import Planregel, Segmentplannen
from prestatiemonitor.indicators.voorraad import Voorraad

SLOOP = ("sloop", "sloop_of_overheveling")
_VOLGORDE = (GEREALISEERD, "hard", "zacht")


def nog_te_bouwen(
    plannen: Segmentplannen, voorraad: Voorraad, corporatie: str, van: int, tot: int
) -> list[tuple[Planregel, int]]:
    """Per row of hard and soft plans within van–tot how many homes are still to come (or to be demolished).

    Homes marked as not realised all are. Homes of which that is unknown are first taken to be those that the jaarschijf
    reports as realised in those years and that the plans do not mark as realised; only what exceeds these is to come.
    """
    regels = plannen.binnen((corporatie,), van, tot, _VOLGORDE)
    nieuw = [regel for regel in regels if not regel.sloop]
    weg = [regel for regel in regels if regel.sloop]
    return [
        *_na_aftrek(nieuw, voorraad.gereed(corporatie, ("nieuwbouw",), van, tot)),
        *_na_aftrek(weg, voorraad.gereed(corporatie, SLOOP, van, tot)),
    ]


def _na_aftrek(regels: Sequence[Planregel], gereed: Mapping[Periode, int]) -> list[tuple[Planregel, int]]:
    """The rows less what is done: realised plans first, then hard before soft, the most precise delivery first."""
    over, open_ = dict(sorted(gereed.items(), key=lambda item: _lengte(*item[0]))), []
    for regel in sorted(regels, key=lambda r: (_VOLGORDE.index(r.stadium), _lengte(r.van or 0, r.tot or 0))):
        rest = regel.aantal
        for begin, eind in over if regel.stadium == GEREALISEERD or regel.gereed_onbekend else ():
            if begin <= (regel.tot or 0) and eind >= (regel.van or 0):
                af = min(rest, over[begin, eind])
                rest, over[begin, eind] = rest - af, over[begin, eind] - af
        if regel.stadium != GEREALISEERD:
            open_.append((regel, rest))
    return open_


def _lengte(begin: int, eind: int) -> tuple[int, int]:
    return eind - begin, begin
