"""Names above the plans of a draaitabel that nobody knows, and that its sums show to be those of kernen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

import numpy as np

from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen

Niveau = Literal["plan", "kern", "status", "soort", "jaar", "leeg", "totaal"]


@dataclass(frozen=True)
class Label:
    """One label of a draaitabel, what it is by its words, and whether numbers stand beside it."""

    rij: int
    niveau: Niveau
    heeft_aantallen: bool


def met_gebieden(kolommen: Plankolommen, labels: Sequence[Label]) -> list[Label]:
    """The labels, where each name without parts of its own is the sum of the plans below it, with these as kernen."""
    namen = [label for label in labels if label.niveau == "plan"]
    los = {een.rij for een, ander in pairwise(labels) if een.niveau == ander.niveau == "plan"}
    if not los or namen[0].rij not in los or any(label.niveau == "kern" for label in labels):
        return [*labels]
    telt = kolommen.van_soort("aantal", "totaal")
    getallen = np.nan_to_num(kolommen.blad.getallen[:, telt])
    for gebied, plannen in _groepen(namen, los):
        if not plannen or (getallen[gebied] != getallen[plannen].sum(axis=0)).any() or not getallen[gebied].any():
            return [*labels]
    return [replace(label, niveau="kern") if label.rij in los else label for label in labels]


def _groepen(namen: Sequence[Label], los: set[int]) -> Iterator[tuple[int, list[int]]]:
    """Each name without parts of its own with the names below it, up to the next one."""
    begin = [i for i, label in enumerate(namen) if label.rij in los]
    for i, tot in zip(begin, [*begin[1:], len(namen)], strict=True):
        yield namen[i].rij, [label.rij for label in namen[i + 1 : tot]]
