"""Plans whose names are so alike that they may be one plan, under different codes and within one kern."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from rapidfuzz import fuzz, process

from prestatiemonitor.readers.controle.instellingen import Controlewoorden, controlewoorden, inhoudgrenzen
from prestatiemonitor.readers.woorden.duiding import plat

_DELEN = re.compile(r"\d+|[^\W\d_]+")
_KORTSTE_NAAM = 3  # a name of fewer letters says too little without its numbers
_GROOT = 1_000  # above this many names, only those that begin alike are compared
_BEGIN = 2

Kenmerk = tuple[str, ...]


def gelijkende_namen(namen: Sequence[str], kernen: Sequence[str], sleutels: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs (plan, the first plan that it is like) of positions, in the order of the list."""
    groepen: dict[tuple[str, Kenmerk], list[int]] = defaultdict(list)
    kaal: list[str] = []
    woorden = controlewoorden()
    platte_kernen = {kern: plat(kern) for kern in set(kernen)}
    for i, (naam, kern) in enumerate(zip(namen, kernen, strict=True)):
        rest, kenmerk = ontleed(naam, woorden)
        kaal.append(rest)
        if rest:
            groepen[platte_kernen[kern], kenmerk].append(i)
    eerste: dict[int, int] = {}
    for groep in groepen.values():
        for deel in _hanteerbaar(groep, kaal):
            for links, rechts in _paren(deel, kaal):
                if sleutels[links] != sleutels[rechts]:
                    eerste[rechts] = min(links, eerste.get(rechts, links))
    return sorted(eerste.items())


def ontleed(naam: str, woorden: Controlewoorden) -> tuple[str, Kenmerk]:
    """A name as its letters and as what makes it another plan: numbers, single letters, and words such as ‘noord’."""
    kenmerk, rest = [], []
    for deel in _DELEN.findall(plat(naam)):
        if deel in woorden.naamvulling:
            continue
        if deel.isdigit():
            kenmerk.append(deel.lstrip("0"))
        elif len(deel) == 1 or deel in woorden.onderscheidend:
            kenmerk.append(deel)
        else:
            rest.append(deel)
            if deel.endswith(woorden.onderscheidend_einde):
                kenmerk.append(next(einde for einde in woorden.onderscheidend_einde if deel.endswith(einde)))
    letters = "".join(rest)
    return letters if len(letters) >= _KORTSTE_NAAM else plat(naam).replace(" ", ""), tuple(sorted(kenmerk))


def _hanteerbaar(groep: list[int], kaal: Sequence[str]) -> Iterator[list[int]]:
    if len(groep) <= _GROOT:
        yield groep
        return
    begin: dict[str, list[int]] = defaultdict(list)
    for i in groep:
        begin[kaal[i][:_BEGIN]].append(i)
    yield from begin.values()


def _paren(groep: Sequence[int], kaal: Sequence[str]) -> Iterator[tuple[int, int]]:
    if len(groep) < 2:
        return
    namen = [kaal[i] for i in groep]
    grens = inhoudgrenzen().naam_gelijkenis.waarde
    lijkt = process.cdist(namen, namen, scorer=fuzz.ratio, score_cutoff=grens, dtype=np.uint8)
    for links, rechts in zip(*np.nonzero(np.triu(lijkt, 1)), strict=True):
        yield groep[int(links)], groep[int(rechts)]
