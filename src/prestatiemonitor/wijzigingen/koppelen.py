"""Which plans of two planmonitors are the same: by key, and by what a person confirmed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Verband = Literal["gelijk", "hernoemd", "gesplitst", "samengevoegd", "herschikt", "nieuw", "verdwenen"]
_Knoop = tuple[int, str]  # 0 is the old list, 1 the new one

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
