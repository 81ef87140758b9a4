"""How like plans of two lists are by name and homes, within one kern, and which pairs are the likest."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.wijzigingen.koppelen import Koppeling
from prestatiemonitor.wijzigingen.toestand import Planbeeld

_LIJKT, _LIJKT_MET_AANTAL, _EVEN_GROOT = 85, 60, 15  # of 100
_VOL: Final = 100
Scores = npt.NDArray[np.uint8]
_Cijfers = tuple[str, ...]  # the words of a name with a digit in them


class Paar(NamedTuple):
    """A plan of the old list and one of the new one, and how like they are: 0–100."""

    oud: Planbeeld
    nieuw: Planbeeld
    gelijkenis: int


class _Plan(NamedTuple):
    """What is compared of a plan: its place in the list, its name without capitals and marks, the numbers in it."""

    plek: int
    sleutel: str
    naam: str
    kern: str
    cijfers: _Cijfers
    bouw: int


@dataclass(frozen=True)
class _Blok:
    """Plans that may be the same: their places in both lists, and the scores (0: other plans)."""

    links: Sequence[int]
    rechts: npt.NDArray[np.intp]
    scores: Scores


def gelijkste_paren(
    oud: Sequence[Planbeeld], nieuw: Sequence[Planbeeld], niet: Collection[Koppeling] = ()
) -> list[Paar]:
    """The likest pair first, then the likest of what is left: each plan in one pair at most, and none of `niet`.

    Plans are like where their names are, or somewhat are while they hold as many homes. A number in the name that
    differs is another plan (fase 1 and fase 2); one that came or went may be the same where the homes are as many.
    """
    per_score: dict[int, list[_Blok]] = defaultdict(list)
    for blok in _blokken(_lees(oud), _lees(nieuw), niet):
        for score in np.unique(blok.scores).tolist():
            per_score[score].append(blok)
    vrij, gehad, uit = np.ones(len(nieuw), dtype=bool), set[int](), list[Paar]()
    for score in sorted((s for s in per_score if s), reverse=True):
        for blok in per_score[score]:
            raak = blok.scores == score
            for rij in np.flatnonzero(raak.any(axis=1)).tolist():
                links = blok.links[rij]
                if links in gehad:
                    continue
                if len(kan := np.flatnonzero(raak[rij] & vrij[blok.rechts])):
                    rechts = int(blok.rechts[kan[0]])
                    gehad.add(links)
                    vrij[rechts] = False
                    uit.append(Paar(oud[links], nieuw[rechts], score))
    return uit


def _lees(plannen: Sequence[Planbeeld]) -> list[_Plan]:
    uit = []
    for plek, plan in enumerate(plannen):
        naam = plat(plan.naam)
        cijfers = tuple(sorted(woord for woord in naam.split() if any(teken.isdigit() for teken in woord)))
        uit.append(_Plan(plek, plan.sleutel, naam, plat(plan.kern), cijfers, plan.bouw))
    return uit


def _blokken(links: Sequence[_Plan], rechts: Sequence[_Plan], niet: Collection[Koppeling]) -> Iterator[_Blok]:
    """Plans of the same kern (one that is unknown may be any) whose names do not tell other numbers."""
    groepen: dict[str, dict[_Cijfers, list[_Plan]]] = defaultdict(lambda: defaultdict(list))
    for plan in links:
        groepen[plan.kern][plan.cijfers].append(plan)
    for kern, per_cijfers in groepen.items():
        daar: dict[_Cijfers, list[_Plan]] = defaultdict(list)
        for plan in rechts:
            if not kern or plan.kern in (kern, ""):
                daar[plan.cijfers].append(plan)
        for cijfers, groep in per_cijfers.items():
            welke = dict.fromkeys((cijfers, ())) if cijfers else daar
            anderen = [plan for deel in welke for plan in daar.get(deel, ())]
            if anderen:
                plekken = np.array([plan.plek for plan in anderen], dtype=np.intp)
                yield _Blok([plan.plek for plan in groep], plekken, _scores(groep, anderen, niet))


def _scores(links: Sequence[_Plan], rechts: Sequence[_Plan], niet: Collection[Koppeling]) -> Scores:
    namen = [[plan.naam for plan in lijst] for lijst in (links, rechts)]
    lijkt = process.cdist(*namen, scorer=fuzz.token_sort_ratio, score_cutoff=_LIJKT_MET_AANTAL, dtype=np.uint8)
    bouw, vreemd = (np.array([plan.bouw for plan in lijst]) for lijst in (links, rechts))
    even_groot = (bouw[:, None] == vreemd) & (bouw > 0)[:, None] & (lijkt > 0)
    zelfde_cijfers = np.array([plan.cijfers == links[0].cijfers for plan in rechts])  # of `links` all are the same
    uit = np.where((lijkt >= _LIJKT) & zelfde_cijfers, lijkt, 0)
    uit = np.where(even_groot, np.minimum(lijkt, _VOL - _EVEN_GROOT) + _EVEN_GROOT, uit).astype(np.uint8)
    if niet:
        rijen, kolommen = ({plan.sleutel: i for i, plan in enumerate(lijst)} for lijst in (links, rechts))
        for een, ander in niet:
            if een in rijen and ander in kolommen:
                uit[rijen[een], kolommen[ander]] = 0
    return uit
