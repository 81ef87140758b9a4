"""Words that say of plans that they may not count: `Vervallen plannen`, `Zoeklocaties (tellen niet mee)`."""

import re
from functools import lru_cache

from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.titelwoorden import is_ander_gebied

_LANGSTE_BANNER = 60  # more characters than this are a note


@lru_cache(maxsize=1024)
def telt_niet(tekst: str) -> bool:
    """Whether a row with only this text says that the plans below it may not count."""
    kaal = plat(tekst)
    if not kaal or len(tekst) > _LANGSTE_BANNER:
        return False
    if _patroon(tuple(rijwoorden()["telt_niet"])).search(kaal):
        return True
    if is_ander_gebied(kaal):
        return True
    match = _patroon(tuple(herkenning().vervallen)).search(kaal)
    if not match:
        return False
    ervoor = kaal[: match.start()].split()
    return all(woord in herkenning().opschriftwoorden or woord.isdigit() for woord in ervoor)


def is_sloopkop(tekst: str) -> bool:
    """Whether a row with only this text says that the plans below it may be homes to demolish."""
    woorden = {*plat(tekst).split()}
    if not woorden & rijwoorden()["sloopkop"] or len(tekst) > _LANGSTE_BANNER:
        return False
    return woorden <= rijwoorden()["sloopkop"] | rijwoorden()["bij_sloopkop"] | herkenning().opschriftwoorden


@lru_cache(maxsize=4096)
def vervallenwoord(tekst: str) -> str | None:
    """The word for `vervallen` in a text."""
    match = _patroon(tuple(herkenning().vervallen)).search(plat(tekst))
    return match[0] if match else None


@lru_cache(maxsize=4)
def _patroon(woorden: tuple[str, ...]) -> re.Pattern[str]:
    langste_eerst = sorted(woorden, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, langste_eerst))})\b")
