"""The year of delivery in a title or the name of a sheet (`Oplevering in 2027`), above plans that say none."""

import re
from functools import lru_cache

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.opschriftvragen import zegt_jaar
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning


def lees_jaar_uit_opschrift(lezing: Lezing, lijst: Plankolommen) -> None:
    """Give all plans of a list the year of delivery that stands above it, with a `waarschuwing`."""
    if "jaar" in lijst.geldt or lijst.banners or lezing.letterlijk or zegt_jaar(lijst):
        return
    naam = lijst.blad.plaats(*lijst.kopplek(0))[0]
    jaren = {jaar: tekst for tekst in (naam, *lijst.titels) if (jaar := opleverjaar(tekst))}
    if len(jaren) != 1:
        return
    [(jaar, tekst)] = jaren.items()
    lijst.geldt = {**lijst.geldt, "jaar": jaar}
    lezing.meld(ms.OPLEVERING_UIT_OPSCHRIFT, lijst.blad, *lijst.kopplek(0), gevonden=tekst, jaar=jaar)


@lru_cache(maxsize=1024)
def opleverjaar(tekst: str) -> str:
    """The year or period (`na 2030`) of delivery that a text names beside words that say nothing; else empty."""
    kaal = normaliseer(tekst)
    match = _patroon().search(kaal)
    if not match:
        return ""
    rest = f"{kaal[: match.start()]} {kaal[match.end() :]}".split()
    vulling = herkenning().opschriftwoorden | herkenning().bij_soort
    return match["jaar"] if all(woord in vulling for woord in rest) else ""


@lru_cache(maxsize=1)
def _patroon() -> re.Pattern[str]:
    woorden = "|".join(map(re.escape, sorted(herkenning().voor_opleverjaar, key=len, reverse=True)))
    return re.compile(rf"\b(?:{woorden})(?: in)? (?P<jaar>(?:na |vanaf )?20\d\d)(?! (?:\w+ )?20\d\d)\b")
