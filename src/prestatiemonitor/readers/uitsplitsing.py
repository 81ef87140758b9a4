"""Several breakdowns of the same homes: what follows from them together, and nothing more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Deel:
    """A number of homes with the features known of them, and the column it was counted in."""

    aantal: int
    kenmerken: Mapping[str, Any]
    kolom: int


def combineer(uitsplitsingen: Sequence[Sequence[Deel]]) -> list[Deel]:
    """The joint breakdown as far as it follows from the separate ones of the same homes; the sum always holds.

    The first breakdown is kept whole. Of every next one, the homes are combined that must be the same ones: of N homes
    of which a are A and b are B, at least a + b − N are both. What is left of a part stays without the other feature.
    """
    gevuld = [[deel for deel in delen if deel.aantal > 0] for delen in uitsplitsingen]
    gevuld = sorted((delen for delen in gevuld if delen), key=lambda delen: len(delen) == 1)
    if not gevuld:
        return []
    samen = gevuld[0]
    for volgende in gevuld[1:]:
        samen = _kruis(samen, volgende)
    return samen


def _kruis(samen: Sequence[Deel], volgende: Sequence[Deel]) -> list[Deel]:
    totaal = sum(deel.aantal for deel in samen)
    uit: list[Deel] = []
    for deel in samen:
        rest = deel.aantal
        for ander in volgende:
            zeker = max(0, deel.aantal + ander.aantal - totaal)
            if zeker:
                uit.append(Deel(zeker, {**deel.kenmerken, **ander.kenmerken}, deel.kolom))
                rest -= zeker
        if rest:
            uit.append(Deel(rest, deel.kenmerken, deel.kolom))
    return uit
