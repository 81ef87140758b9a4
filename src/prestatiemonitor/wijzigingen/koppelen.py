"""Which plans of two planmonitors are the same: by key, by what a person confirmed, and by likeness as a proposal."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from rapidfuzz import fuzz, process

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.wijzigingen.toestand import Planbeeld

Verband = Literal["gelijk", "hernoemd", "gesplitst", "samengevoegd", "herschikt", "nieuw", "verdwenen"]
_Knoop = tuple[int, str]  # 0 is the old list, 1 the new one
_LIJKT, _LIJKT_MET_AANTAL, _EVEN_GROOT = 85, 60, 15  # of 100

Koppeling = tuple[str, str]
"""The key of a plan in the old list and in the new one: they are (partly) the same plan."""


@dataclass(frozen=True)
class Plangroep:
    """Plans of both lists that are the same homes: one beside one nearly always."""

    oud: tuple[str, ...]
    nieuw: tuple[str, ...]

    @property
    def verband(self) -> Verband:
        if not self.oud or not self.nieuw:
            return "nieuw" if self.nieuw else "verdwenen"
        if len(self.oud) == len(self.nieuw) == 1:
            return "gelijk" if self.oud == self.nieuw else "hernoemd"
        if len(self.oud) == 1:
            return "gesplitst"
        return "samengevoegd" if len(self.nieuw) == 1 else "herschikt"


@dataclass(frozen=True)
class Voorstel:
    """Plans that may be the same under another name, for a person to confirm; `gelijkenis` is 0–100."""

    oud: tuple[str, ...]
    nieuw: tuple[str, ...]
    gelijkenis: int
    reden: str

    @property
    def koppelingen(self) -> tuple[Koppeling, ...]:
        return tuple((oud, nieuw) for oud in self.oud for nieuw in self.nieuw)


def plangroepen(oud: Collection[str], nieuw: Collection[str], koppelingen: Iterable[Koppeling] = ()) -> list[Plangroep]:
    """Every plan of both lists in one group: the same key is the same plan, and so are those that were confirmed.

    A plan that was linked to another is that one, and no longer the one with its own key unless that was linked too.
    Links to plans that are in neither list are passed over. In the order of the old list, new plans after.
    """
    bevestigd = [(a, b) for a, b in koppelingen if a in oud and b in nieuw]
    elders = ({a for a, _ in bevestigd}, {b for _, b in bevestigd})
    zelf = [(s, s) for s in oud if s in nieuw and s not in elders[0] and s not in elders[1]]
    buren: dict[_Knoop, list[_Knoop]] = defaultdict(list)
    for a, b in (*zelf, *bevestigd):
        buren[0, a].append((1, b))
        buren[1, b].append((0, a))
    plek = {knoop: i for i, knoop in enumerate([*((0, s) for s in oud), *((1, s) for s in nieuw)])}
    gehad, uit = set[_Knoop](), []
    for knoop in plek:
        if knoop not in gehad:
            samen = sorted(_verbonden(knoop, buren), key=plek.__getitem__)
            gehad.update(samen)
            uit.append(Plangroep(*(tuple(s for lijst, s in samen if lijst == welke) for welke in (0, 1))))
    return uit


def _verbonden(begin: _Knoop, buren: Mapping[_Knoop, Sequence[_Knoop]]) -> set[_Knoop]:
    samen, open_ = {begin}, [begin]
    while open_:
        for buur in buren.get(open_.pop(), ()):
            if buur not in samen:
                samen.add(buur)
                open_.append(buur)
    return samen


def voorstellen(
    oud: Mapping[str, Planbeeld],
    nieuw: Mapping[str, Planbeeld],
    groepen: Iterable[Plangroep],
    afgewezen: Collection[tuple[tuple[str, ...], tuple[str, ...]]] = (),
) -> list[Voorstel]:
    """Plans that vanished beside plans that came, where name, kern and numbers say that they may be the same homes.

    First plans that were split or joined, whose homes together are those of the other; then pairs, the likest first,
    each plan once. What a person said are other plans (`afgewezen`: those before and those after) is not proposed.
    """
    groepen = [*groepen]
    weg = [groep.oud[0] for groep in groepen if groep.verband == "verdwenen"]
    erbij = [groep.nieuw[0] for groep in groepen if groep.verband == "nieuw"]
    uit = [v for v in _delen(oud, nieuw, groepen, weg, erbij) if (v.oud, v.nieuw) not in afgewezen]
    gehad = ({s for voorstel in uit for s in voorstel.oud}, {s for voorstel in uit for s in voorstel.nieuw})
    paren = sorted(_paren([oud[s] for s in weg], [nieuw[s] for s in erbij]), key=lambda v: -v.gelijkenis)
    for voorstel in paren:
        if (voorstel.oud, voorstel.nieuw) in afgewezen:
            continue
        if voorstel.oud[0] not in gehad[0] and voorstel.nieuw[0] not in gehad[1]:
            gehad[0].update(voorstel.oud)
            gehad[1].update(voorstel.nieuw)
            uit.append(voorstel)
    return uit


def _paren(weg: Sequence[Planbeeld], erbij: Sequence[Planbeeld]) -> Iterator[Voorstel]:
    for links, rechts in _per_kern(weg, erbij):
        lijkt = process.cdist(
            [plat(plan.naam) for plan in links],
            [plat(plan.naam) for plan in rechts],
            scorer=fuzz.token_sort_ratio,
            score_cutoff=_LIJKT_MET_AANTAL,
            dtype=np.uint8,
        )
        for i, j in zip(*(reeks.tolist() for reeks in np.nonzero(lijkt)), strict=True):
            een, ander, score = links[i], rechts[j], int(lijkt[i, j])
            even_groot = 0 < een.bouw == ander.bouw
            if even_groot:
                reden = f"de namen lijken op elkaar en beide hebben {een.bouw} woningen"
                yield Voorstel((een.sleutel,), (ander.sleutel,), min(score + _EVEN_GROOT, 100), reden)
            elif score >= _LIJKT and _cijfers(een.naam) == _cijfers(ander.naam):
                reden = f"de namen lijken op elkaar; {een.bouw} woningen werden er {ander.bouw}"
                yield Voorstel((een.sleutel,), (ander.sleutel,), score, reden)


def _per_kern(
    weg: Sequence[Planbeeld], erbij: Sequence[Planbeeld]
) -> Iterator[tuple[list[Planbeeld], list[Planbeeld]]]:
    """Plans of the same kern; those of which none is known may be in any."""
    for kern in dict.fromkeys(plat(plan.kern) for plan in weg):
        links = [plan for plan in weg if plat(plan.kern) == kern]
        rechts = [plan for plan in erbij if plat(plan.kern) in (kern, "") or not kern]
        if rechts:
            yield links, rechts


def _delen(
    oud: Mapping[str, Planbeeld],
    nieuw: Mapping[str, Planbeeld],
    groepen: Sequence[Plangroep],
    weg: Sequence[str],
    erbij: Sequence[str],
) -> Iterator[Voorstel]:
    """Plans that were split over others with their name in it, and the other way round."""
    gelijk = [groep.oud[0] for groep in groepen if groep.verband == "gelijk"]
    kleiner = [s for s in gelijk if nieuw[s].bouw < oud[s].bouw]
    for geheel, delen in _opgedeeld([oud[s] for s in (*weg, *kleiner)], nieuw, erbij):
        reden = f"samen hebben zij de {geheel.bouw} woningen van dit plan"
        yield Voorstel((geheel.sleutel,), tuple(plan.sleutel for plan in delen), 100, reden)
    groter = [s for s in gelijk if nieuw[s].bouw > oud[s].bouw]
    for geheel, delen in _opgedeeld([nieuw[s] for s in (*erbij, *groter)], oud, weg):
        reden = f"samen hadden zij de {geheel.bouw} woningen van dit plan"
        yield Voorstel(tuple(plan.sleutel for plan in delen), (geheel.sleutel,), 100, reden)


def _opgedeeld(
    gehelen: Iterable[Planbeeld], andere: Mapping[str, Planbeeld], los: Iterable[str]
) -> Iterator[tuple[Planbeeld, list[Planbeeld]]]:
    """Plans of one list beside those of the other that begin with their name and have their homes together.

    The plan with the same key is one of them where there is one; each loose plan is a part of one only.
    """
    per_woord: dict[str, list[tuple[list[str], Planbeeld]]] = defaultdict(list)
    for plan in (andere[sleutel] for sleutel in los):
        if plan.bouw and (woorden := plat(plan.naam).split()):
            per_woord[woorden[0]].append((woorden, plan))
    gehad = set[str]()
    for geheel in gehelen:
        begin, kern = plat(geheel.naam).split(), plat(geheel.kern)
        delen = [
            plan
            for woorden, plan in (per_woord.get(begin[0], ()) if begin else ())
            if woorden[: len(begin)] == begin and plat(plan.kern) in (kern, "") and plan.sleutel not in gehad
        ]
        zelf = [andere[geheel.sleutel]] if geheel.sleutel in andere else []
        if len(zelf) + len(delen) > 1 and 0 < geheel.bouw == sum(plan.bouw for plan in (*zelf, *delen)):
            gehad |= {plan.sleutel for plan in delen}
            yield geheel, [*zelf, *delen]


def _cijfers(naam: str) -> list[str]:
    return sorted(woord for woord in plat(naam).split() if any(teken.isdigit() for teken in woord))
