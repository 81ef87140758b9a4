"""Several breakdowns of the same homes: what follows from them together, and nothing more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any

from prestatiemonitor.tables.waarden import ONBEKEND, RUIMERE_PRIJSKLASSE

_VOORRANG = ("prijsklasse", "jaar_van", "eigendom", "woningtype")


@dataclass(frozen=True)
class Deel:
    """A number of homes with the features known of them, and the column it was counted in."""

    aantal: int
    kenmerken: Mapping[str, Any]
    kolom: int


def combineer(uitsplitsingen: Sequence[Sequence[Deel]]) -> list[Deel]:
    """The joint breakdown as far as it follows from the separate ones of the same homes; the sum always holds.

    One breakdown is kept whole. Of every next one, the homes are combined that must be the same ones: of N homes
    of which a are A and b are B, at least a + b − N are both, and all B are A that cannot be anything else. What is
    left of a part stays without the other feature.
    """
    samen: Sequence[Deel] = []
    for volgende in _gevuld(uitsplitsingen):
        samen = _kruis(samen, volgende) if samen else volgende
    return list(samen)


def spreken_tegen(uitsplitsingen: Sequence[Sequence[Deel]]) -> bool:
    """Whether some homes would have to be two things at once, such as rent and purchase."""
    return any(
        deel.aantal > sum(ander.aantal for ander in volgende if not _tegenstrijdig(deel.kenmerken, ander.kenmerken))
        for samen, volgende in permutations(_gevuld(uitsplitsingen), 2)
        for deel in samen
    )


def _gevuld(uitsplitsingen: Sequence[Sequence[Deel]]) -> list[list[Deel]]:
    """The breakdowns with homes in them, in the order in which they are kept whole.

    One that has all homes in a single part comes last: combined with it nothing is lost. Of the others the price class
    matters most to the agreement, then the year, then the tenure, and then the type of home.
    """
    gevuld = [[deel for deel in delen if deel.aantal > 0] for delen in uitsplitsingen]
    return sorted((delen for delen in gevuld if delen), key=lambda delen: (len(delen) == 1, _voorrang(delen)))


def _voorrang(delen: Sequence[Deel]) -> int:
    namen = {naam for deel in delen for naam in deel.kenmerken}
    return next((plek for plek, naam in enumerate(_VOORRANG) if naam in namen), len(_VOORRANG))


def _kruis(samen: Sequence[Deel], volgende: Sequence[Deel]) -> list[Deel]:
    uit: list[Deel] = []
    for deel in samen:
        rest = deel.aantal
        for ander in volgende:
            zeker = min(rest, _zeker(deel, ander, samen, volgende))
            if zeker:
                uit.append(Deel(zeker, _samen(deel.kenmerken, ander.kenmerken), deel.kolom))
                rest -= zeker
        if rest:
            uit.append(Deel(rest, deel.kenmerken, deel.kolom))
    return uit


def _zeker(deel: Deel, ander: Deel, samen: Sequence[Deel], volgende: Sequence[Deel]) -> int:
    """How many homes must be both: those of one for which no other part of the other breakdown has room."""
    if _tegenstrijdig(deel.kenmerken, ander.kenmerken):
        return 0
    ruimte = sum(d.aantal for d in volgende if d is not ander and not _tegenstrijdig(deel.kenmerken, d.kenmerken))
    elders = sum(d.aantal for d in samen if d is not deel and not _tegenstrijdig(d.kenmerken, ander.kenmerken))
    return max(0, deel.aantal - ruimte, ander.aantal - elders)


def _samen(kenmerken: Mapping[str, Any], andere: Mapping[str, Any]) -> dict[str, Any]:
    """Both sets of features that do not contradict; of a feature that both have, the value that says more."""
    return {**kenmerken, **{k: v for k, v in andere.items() if k not in kenmerken or zegt_meer(v, kenmerken[k])}}


def zegt_meer(waarde: object, andere: object) -> bool:
    """Whether a value says more than another without denying it: anything more than `onbekend`, a part of a class."""
    if waarde in (None, ONBEKEND):
        return False
    return andere in (None, ONBEKEND) or RUIMERE_PRIJSKLASSE.get(str(waarde)) == andere


def gaan_samen(waarde: object, andere: object) -> bool:
    """Whether homes can have both values of one feature: the same one, or one that says more than the other."""
    gelijk = waarde == andere or {waarde, andere} <= {None, ONBEKEND}
    return gelijk or zegt_meer(waarde, andere) or zegt_meer(andere, waarde)


def _tegenstrijdig(kenmerken: Mapping[str, Any], andere: Mapping[str, Any]) -> bool:
    return any(not gaan_samen(kenmerken[naam], andere[naam]) for naam in kenmerken.keys() & andere.keys())
