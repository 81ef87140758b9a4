"""Texts between the rows of a table: a remark, or a banner over the rows below it, as they say and as was answered."""

from collections.abc import Mapping

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling, Rijkeuze
from prestatiemonitor.readers.voorraad.etiketten import lees_etiket
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

WOORDEN_VAN_EEN_ZIN = 3  # so many words that are not understood make a text more than a name
_WOORDEN_VAN_EEN_OPMERKING = 5  # and so many in all; one with fewer can be a banner
_KORT_WOORD = 3  # letters of ‘van’ and ‘de’, which names write without a capital
# What is asked of a text beside what it says of the rows below it, and which question that is.
OPMERKING: Mapping[str, str] = {"over": "tussenkop", "anders": "‘overslaan’ is een opmerking"}
TUSSENKOP: Mapping[str, str] = {
    "over": "regels eronder",
    "anders": "‘overslaan’ als die regels niet meetellen, ‘telt mee’ als het een opmerking is",
}


def is_noot(indeling: Bladindeling, blad: Blad, rij: int, tekst: str) -> bool:
    """Whether a row of text is a remark: by its first word or sign, or as it was assigned."""
    return _is_overgeslagen(indeling, blad, rij, tekst) or _begint_als_noot(tekst)


def is_weggelaten(indeling: Bladindeling, blad: Blad, rij: int, tekst: str) -> bool:
    """Whether it was said of a banner, which is no remark, that what stands below it does not count."""
    if not _is_overgeslagen(indeling, blad, rij, tekst):
        return False
    return not (is_opmerking(tekst) or _begint_als_noot(tekst))


def is_opmerking(tekst: str) -> bool:
    """Whether a text between rows is a sentence more than the name of what stands below it."""
    woorden = tekst.split()
    if len(woorden) < _WOORDEN_VAN_EEN_OPMERKING or len(lees_etiket(tekst).rest.split()) < WOORDEN_VAN_EEN_ZIN:
        return False
    return not all(woord[0].isupper() for woord in woorden if len(woord) > _KORT_WOORD)


def _is_overgeslagen(indeling: Bladindeling, blad: Blad, rij: int, tekst: str) -> bool:
    keuze: Rijkeuze | None = indeling.rijkeuze(rij + 1 if blad.herkomst is None else 0, tekst)
    return OVERSLAAN in (keuze, indeling.waarde(tekst))


def _begint_als_noot(tekst: str) -> bool:
    woorden = herkenning().voorraadtabel["nootwoorden"]
    return tekst.startswith(("*", "(")) or f"{normaliseer(tekst)} ".startswith(tuple(f"{woord} " for woord in woorden))
