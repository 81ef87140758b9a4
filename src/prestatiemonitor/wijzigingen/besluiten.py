"""What people decided on plans that may be the same, and which links follow from it in a comparison of two lists."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from prestatiemonitor.wijzigingen.koppelen import Koppeling


@dataclass(frozen=True)
class Planbesluit:
    """The plans of an earlier list that are (`zelfde`) or are not the same homes as those of a later one, by key.

    `tot_en_met` and `vanaf` are the peildatums of these lists, where they are known.
    """

    oud: tuple[str, ...]
    nieuw: tuple[str, ...]
    zelfde: bool = True
    tot_en_met: dt.date | None = None
    vanaf: dt.date | None = None

    def beantwoordt(self, dag: dt.date) -> bool:
        """Whether plans of a list of this day need not be proposed: they are other plans, or one code that is one plan.

        That a code is one plan holds for the lists up to that answer: it may be used again after.
        """
        if self.oud != self.nieuw:
            return not self.zelfde
        return self.zelfde and self.tot_en_met is not None and dag <= self.tot_en_met


def koppelingen(besluiten: Iterable[Planbesluit], oud: Collection[str], nieuw: Collection[str]) -> list[Koppeling]:
    """The links that hold between two lists, also over lists in between: a plan renamed twice is still one plan.

    A decision is of a moment in time. It says nothing of two lists from before it or from after it: where a plan that
    it makes is in the old list already, or one that it ends is still in the new list, it is passed over. Of decisions
    on the same plans the last one holds.
    """
    buren: dict[str, set[str]] = {}
    for besluit in {(besluit.oud, besluit.nieuw): besluit for besluit in besluiten}.values():
        gemaakt, geeindigd = {*besluit.nieuw} - {*besluit.oud}, {*besluit.oud} - {*besluit.nieuw}
        if besluit.zelfde and not any(s in oud for s in gemaakt) and not any(s in nieuw for s in geeindigd):
            for sleutel in besluit.oud:
                buren.setdefault(sleutel, set()).update(besluit.nieuw)
    return [(een, ander) for een in oud if een in buren for ander in sorted(_bereikbaar(een, buren)) if ander in nieuw]


def _bereikbaar(begin: str, buren: dict[str, set[str]]) -> Iterator[str]:
    gezien, open_ = set[str](), [begin]
    while open_:
        for buur in buren.get(open_.pop(), ()):
            if buur not in gezien:
                gezien.add(buur)
                open_.append(buur)
                yield buur
