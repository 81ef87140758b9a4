"""Plans whose names are so alike that they may be one plan, under different codes and within one kern."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from rapidfuzz import fuzz, process

from prestatiemonitor.readers.controle.instellingen import Controlewoorden, controlewoorden, inhoudgrenzen
from prestatiemonitor.readers.woorden.duiding import plat

_LEESTEKENS = re.compile(r"[^a-z0-9\n]+")
_CIJFERS = bytes(teken if teken in b"0123456789\n" else ord(" ") for teken in range(256))
_NULLEN = re.compile(rb"(?<![0-9])0+(?=[0-9])")
_OVERGANG = re.compile(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)")  # `A1` is `A 1`
_KORTSTE_NAAM = 3  # a name of fewer letters says too little without its numbers
_GROOT = 1_000  # above this many names, only those that begin alike are compared
_BEGIN = 2

Kenmerk = tuple[str, ...]


def gelijkende_namen(namen: Sequence[str], kernen: Sequence[str], sleutels: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs (plan, the first plan that it is like) of positions, in the order of the list."""
    groepen: dict[tuple[str, Kenmerk], list[int]] = defaultdict(list)
    platte_kernen = {kern: plat(kern) for kern in set(kernen)}
    mogelijk = _met_dezelfde_cijfers(namen, [platte_kernen[kern] for kern in kernen])
    if not mogelijk:
        return []
    kaal = [""] * len(namen)
    for i, (rest, kenmerk) in zip(mogelijk, ontleed([namen[i] for i in mogelijk]), strict=True):
        kaal[i] = rest
        if rest:
            groepen[platte_kernen[kernen[i]], kenmerk].append(i)
    eerste: dict[int, int] = {}
    for groep in (groep for groep in groepen.values() if len(groep) > 1):
        for deel in _hanteerbaar(groep, kaal):
            for links, rechts in _paren(deel, kaal):
                if sleutels[links] != sleutels[rechts]:
                    eerste[rechts] = min(links, eerste.get(rechts, links))
    return sorted(eerste.items())


def _met_dezelfde_cijfers(namen: Sequence[str], kernen: Sequence[str]) -> list[int]:
    """The positions of names that have their numbers and kern in common with another: no others can be alike."""
    if not namen:
        return []
    cijfers = _cijfers(_op_regels(namen))
    getallen = cijfers.split(b"\n")
    if b" " in cijfers:
        getallen = [b" ".join(sorted(regel.split())) if b" " in regel else regel for regel in getallen]
    if len({*getallen}) == len(getallen):
        return []
    keer = Counter(getallen)
    vaker = [i for i, getal in enumerate(getallen) if keer[getal] > 1]
    per_kern = Counter((kernen[i], getallen[i]) for i in vaker)
    return [i for i in vaker if per_kern[kernen[i], getallen[i]] > 1]


def _cijfers(regels: str) -> bytes:
    """The numbers on each line, without zeros before them and with one space between them."""
    ruim = np.frombuffer(regels.encode("ascii", "replace").translate(_CIJFERS), dtype=np.uint8)
    blijft = ruim != ord(" ")
    blijft[:-1] |= ruim[1:] > ord(" ")  # a space before a figure
    kaal = ruim[blijft]
    cijfers = kaal.tobytes().replace(b"\n ", b"\n").removeprefix(b" ")
    nul_ervoor = (kaal[:-1] == ord("0")) & (kaal[1:] > ord(" "))
    nul_ervoor[1:] &= kaal[:-2] <= ord(" ")
    return _NULLEN.sub(b"", cijfers) if nul_ervoor.any() else cijfers


def ontleed(namen: Sequence[str]) -> Iterator[tuple[str, Kenmerk]]:
    """Each name as its letters and as what makes it another plan: numbers, single letters, words such as ‘noord’.

    All names are made plain at once: one by one that would take as long as reading the rest of the workbook.
    """
    woorden, soorten = controlewoorden(), dict[str, tuple[str, str]]()
    for regel in _plat(namen).split("\n"):
        kenmerk, rest = [], []
        for deel in regel.split():
            letters, onderscheid = soorten.get(deel) or soorten.setdefault(deel, _soort(deel, woorden))
            if letters:
                rest.append(letters)
            if onderscheid:
                kenmerk.append(onderscheid)
        naam = "".join(rest)
        yield (
            naam if len(naam) >= _KORTSTE_NAAM else regel.replace(" ", ""),
            tuple(sorted(kenmerk)) if len(kenmerk) > 1 else tuple(kenmerk),
        )


def _plat(namen: Sequence[str]) -> str:
    """The names as lower-case letters and figures, one on each line."""
    zonder_accenten = unicodedata.normalize("NFKD", _op_regels(namen).lower()).encode("ascii", "ignore").decode()
    return _OVERGANG.sub(" ", _LEESTEKENS.sub(" ", zonder_accenten))


def _op_regels(namen: Sequence[str]) -> str:
    regels = "\n".join(namen)
    if regels.count("\n") == len(namen) - 1:
        return regels
    return "\n".join(" ".join(naam.split("\n")) for naam in namen)


def _soort(deel: str, woorden: Controlewoorden) -> tuple[str, str]:
    """The letters that a word adds to the name, and what it adds to what sets the name apart."""
    if deel in woorden.naamvulling:
        return "", ""
    if deel.isdigit():
        return "", deel.lstrip("0") or "0"
    if len(deel) == 1 or deel in woorden.onderscheidend:
        return "", deel
    return deel, next((einde for einde in woorden.onderscheidend_einde if deel.endswith(einde)), "")


def _hanteerbaar(groep: list[int], kaal: Sequence[str]) -> Iterator[list[int]]:
    if len(groep) <= _GROOT:
        yield groep
        return
    begin: dict[str, list[int]] = defaultdict(list)
    for i in groep:
        begin[kaal[i][:_BEGIN]].append(i)
    yield from begin.values()


def _paren(groep: Sequence[int], kaal: Sequence[str]) -> Iterator[tuple[int, int]]:
    namen = [kaal[i] for i in groep]
    grens = inhoudgrenzen().naam_gelijkenis.waarde
    lijkt = process.cdist(namen, namen, scorer=fuzz.ratio, score_cutoff=grens, dtype=np.uint8)
    for links, rechts in zip(*np.nonzero(np.triu(lijkt, 1)), strict=True):
        yield groep[int(links)], groep[int(rechts)]
