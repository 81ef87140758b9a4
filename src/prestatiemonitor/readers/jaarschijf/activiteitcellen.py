"""What texts in a list of activities name: themes, parties and years."""

import re

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

_JAAR = re.compile(r"\b((?:19|20)\d\d)\b")
THEMANUMMER = re.compile(r"^thema\s*(\d)\b", re.IGNORECASE)
_SCHEIDING = re.compile(r"\s*(?:[,;/&+\n]|\ben\b)\s*")


def is_thematitel(tekst: str) -> bool:
    """Whether a text is the title of a theme of the agreement."""
    return plat(tekst) in {plat(thema.titel) for thema in load_afspraken().themas}


def thema_van(tekst: str) -> str | None:
    """The theme of the agreement that a text names by its number or its title."""
    themas = load_afspraken().themas
    kaal = plat(tekst)
    for thema in themas:
        if plat(thema.titel) in kaal:
            return thema.titel
    if match := THEMANUMMER.match(tekst.strip()):
        titel = next((thema.titel for thema in themas if thema.nummer == int(match[1])), None)
        rest = plat(tekst[match.end() :])
        return titel if not rest or titel is None else None  # a number with another title is not that theme
    return None


def partijnamen(tekst: str | None) -> str | None:
    """Parties under their names in the agreement, separated by `;`; as written where any is not one of these."""
    if tekst is None:
        return None
    if code := partijcode(tekst):
        return code
    delen = [deel.strip() for deel in _SCHEIDING.split(tekst) if deel.strip()]
    codes = [partijcode(deel) for deel in delen]
    return ";".join(code for code in codes if code) if delen and all(codes) else tekst


def jaar_in(tekst: str) -> int | None:
    """The only year in a text."""
    voor, doorkijk, _ = tekst.lower().partition("doorkijk")
    tekst = voor if doorkijk and _JAAR.search(voor) else tekst
    jaren = {int(jaar) for jaar in _JAAR.findall(tekst) if EERSTE_JAAR <= int(jaar) <= LAATSTE_JAAR}
    return jaren.pop() if len(jaren) == 1 else None
