"""Whether a figure is counted in what its maat is: ‘(%)’ or ‘huishoudens’ beside a count is asked."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Vraag, onbekend_bij
from prestatiemonitor.readers.jaarschijf.lagen import Laag, Lagen
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

_TELT = ("stroom", "stand")


def vraag_eenheid(lagen: Lagen, c: Cijfer, labels: Sequence[Laag], koppen: Sequence[Laag]) -> Vraag | None:
    """The question about a share or another unit beside a figure; None where it is counted as its maat is."""
    if c.maat is None or not c.maat.eenheid or c.telt_mee:
        return None
    banners = lagen.banners[c.rij]
    if c.maat.soort in _TELT:
        for laag in (*labels, *koppen, *banners):
            if laag.wat.aandeel:
                vraag = onbekend_bij(laag, [*labels, *banners])
                return (
                    Vraag("eenheid", laag.plek, laag.wat.tekst, c.maat.eenheid) if _is_eenheid(lagen, laag) else vraag
                )
        if titel := procenttitel(lagen, [*labels, *koppen]):
            return Vraag("eenheid", titel.plek, titel.wat.tekst, c.maat.eenheid)
    for laag in (*labels, *koppen, *banners, *lagen.titels):
        for genoemd in _genoemd(lagen, laag):
            if genoemd not in (c.maat.eenheid, "gelijk"):
                return Vraag("eenheid", laag.plek, laag.wat.tekst, c.maat.eenheid)
    return None


def procenttitel(lagen: Lagen, sterk: Sequence[Laag]) -> Laag | None:
    """A title that says that the figures below it are percentages; a heading ‘Aantal’ says otherwise."""
    if any("aantal" in plat(laag.wat.tekst) for laag in (*sterk, *lagen.titels)):
        return None
    return next((laag for laag in lagen.titels if laag.wat.procent), None)


def _is_eenheid(lagen: Lagen, laag: Laag) -> bool:
    return lagen.tabel.labels.get(laag.plek[1]) == "eenheid"


def _genoemd(lagen: Lagen, laag: Laag) -> Iterator[str]:
    """The units that a text names; what stands in a column ‘Eenheid’ is one, known or not."""
    if _is_eenheid(lagen, laag):
        tekst = laag.wat.tekst.replace("%", " procent ").replace("‰", " promille ").replace("#", " aantal ")
        yield _eenheden().get(plat(tekst), plat(tekst))
    else:
        tekst = laag.wat.tekst.lower()
        yield from (_eenheden()[match[1]] for match in _patroon().finditer(tekst) if match[1] in _eenheden())


@lru_cache(maxsize=1)
def _eenheden() -> dict[str, str]:
    woorden = jaarschijfwoorden().kerncijfers["geteld_in"]
    return {plat(woord): eenheid for eenheid, eigen in woorden.items() for woord in eigen}


@lru_cache(maxsize=1)
def _patroon() -> re.Pattern[str]:
    """‘in huishoudens’, ‘aantal personen’, ‘(woningen)’; what years and shares are counted in is said otherwise."""
    soorten = {"personen", "woningen", "huishoudens", "standplaatsen"}
    woorden = "|".join(re.escape(woord) for woord, eenheid in _eenheden().items() if eenheid in soorten)
    return re.compile(rf"(?:\bin |\baantal(?:len)? |\()({woorden})\b")
