"""Which kinds of homes stand together in one breakdown, by their features alone.

A list has some thirty columns of counts, and each is weighed against each; what comes of it is kept, since the same
headings come again with every reading of a list.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from prestatiemonitor.readers.planlijst.overlap import is_deel_van, sluit_uit

Soort = tuple[tuple[str, Any], ...]
"""The features that the heading of one column tells apart, as sorted pairs."""
Groepen = tuple[tuple[int, ...], ...]
"""Groups of kinds by their places in the sequence that was given."""


def als_soort(wat: Mapping[str, Any]) -> Soort:
    """Features as something to look up by."""
    return tuple(sorted(wat.items()))


@lru_cache(maxsize=64)
def delen_per_soort(soorten: tuple[Soort, ...]) -> tuple[Groepen, ...]:
    """Per kind the others that say more than it and that no other one of those divides further, in groups."""
    wat = [dict(soort) for soort in soorten]
    uit = []
    for geheel in wat:
        delen = [i for i, deel in enumerate(wat) if geheel and is_deel_van(deel, geheel)]
        uit.append(_los(wat, [i for i in delen if not any(is_deel_van(wat[d], wat[i]) for d in delen)]))
    return tuple(uit)


@lru_cache(maxsize=64)
def groepen_van(soorten: tuple[Soort, ...], subtotalen: frozenset[int]) -> Groepen:
    """All kinds in groups; kinds may stand together only when each excludes the others.

    A subtotal counts homes only on rows without its parts, and so stands with those.
    """
    wat, samen = [dict(soort) for soort in soorten], list[list[int]]()

    def mag_bij(a: int, b: int) -> bool:
        vervangt = (b in subtotalen and is_deel_van(wat[a], wat[b])) or (
            a in subtotalen and is_deel_van(wat[b], wat[a])
        )
        return vervangt or sluit_uit(wat[a], wat[b])

    gewoon = [i for i in range(len(wat)) if i not in subtotalen]
    for groep in [*_los(wat, gewoon), *_los(wat, sorted(subtotalen))]:
        past = next((g for g in samen if all(mag_bij(a, b) for a in g for b in groep)), None)
        if past is None:
            samen.append([*groep])
        else:
            past.extend(groep)
    return tuple(map(tuple, samen))


def _los(wat: Sequence[Mapping[str, Any]], plekken: Sequence[int]) -> Groepen:
    """Kinds in groups that say the same features, each of which excludes the others in its group."""
    groepen: list[list[int]] = []
    for plek in plekken:
        for groep in groepen:
            if wat[groep[0]].keys() == wat[plek].keys() and all(sluit_uit(wat[k], wat[plek]) for k in groep):
                groep.append(plek)
                break
        else:
            groepen.append([plek])
    return tuple(map(tuple, groepen))
