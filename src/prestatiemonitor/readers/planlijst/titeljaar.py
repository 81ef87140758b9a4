"""The year of delivery in a title or the name of a sheet (`Oplevering in 2027`), above plans that say none."""

import re
from functools import lru_cache

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.opschriftvragen import zegt_jaar
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering


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
    """The year or period of delivery (`2027`, `2027-2030`) that a text ends with, after words that say nothing else."""
    match = _patroon().fullmatch(tekst.strip().lower())
    if not match or not re.search(r"\b20\d\d\b", match["jaar"]):
        return ""
    vulling = herkenning().opschriftwoorden | herkenning().bij_soort
    jaren = lees_oplevering(match["jaar"])
    leesbaar = not jaren.probleem and (jaren.van is not None or jaren.tot is not None)
    return match["jaar"] if leesbaar and all(woord in vulling for woord in plat(match["voor"]).split()) else ""


@lru_cache(maxsize=1)
def _patroon() -> re.Pattern[str]:
    woorden = "|".join(map(re.escape, sorted(herkenning().voor_opleverjaar, key=len, reverse=True)))
    return re.compile(rf"(?P<voor>.*?)\b(?:{woorden})(?: in)?:? (?P<jaar>.+)")
