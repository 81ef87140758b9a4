"""Who may see a plan, as people write it: in a column with words or yes and no, in a name, a remark or a title."""

import re
from collections.abc import Collection
from functools import lru_cache

from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.zeef import komt_voor, kunnen_raken, plat_van

VERTROUWELIJK, OPENBAAR = "vertrouwelijk", "openbaar"
_OPENBAAR = {"openbaar", "openbare"}
_LANGSTE_TUSSENKOP = 60  # more characters than this are a note


@lru_cache(maxsize=1024)
def vertrouwelijkheid(tekst: str, *, omgekeerd: bool = False) -> str | None:
    """The coded value of a word; yes and no mean the opposite under a heading that asks whether a plan is public."""
    kaal = normaliseer(tekst)
    if kaal in herkenning().ja | herkenning().nee:
        return VERTROUWELIJK if (kaal in herkenning().ja) != omgekeerd else OPENBAAR
    return herkenning().vertrouwelijkheid.get(kaal)


@lru_cache(maxsize=4096)
def zegt_vertrouwelijk(tekst: str) -> bool:
    """Whether a text says that something is confidential: not `niet meer vertrouwelijk`."""
    woorden, kaal = herkenning().vertrouwelijk_in_tekst, f" {plat(tekst)} "
    niet = tuple(f" {woord}" for woord in woorden["niet"])
    return any(not kaal[: match.start()].endswith(niet) for match in _een_van(tuple(woorden["woorden"])).finditer(kaal))


def zeggen_vertrouwelijk(teksten: Collection[str]) -> set[str]:
    """Those of the texts that say so."""
    if not komt_voor(teksten, {woord.split()[0] for woord in herkenning().vertrouwelijk_in_tekst["woorden"]}):
        return set()
    rij = [*teksten]
    woorden = "|".join(re.escape(woord) for woord in herkenning().vertrouwelijk_in_tekst["woorden"])
    mogelijk = (rij[i] for i in kunnen_raken(plat_van(rij), [rf"\b(?:{woorden})\b"]))
    return {*filter(zegt_vertrouwelijk, mogelijk)}


@lru_cache(maxsize=2)
def _een_van(woorden: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(re.escape(woord) for woord in woorden)})(?= )")


def van_tussenkop(tekst: str) -> dict[str, str]:
    """What a row with only this text says of who may see the plans below it; often nothing."""
    if len(tekst) > _LANGSTE_TUSSENKOP:
        return {}
    if zegt_vertrouwelijk(tekst):
        return {"vertrouwelijkheid": VERTROUWELIJK}
    woorden = {*plat(tekst).split()}
    rest = woorden - _OPENBAAR
    openbaar = rest != woorden and rest <= herkenning().opschriftwoorden
    return {"vertrouwelijkheid": OPENBAAR} if openbaar else {}
