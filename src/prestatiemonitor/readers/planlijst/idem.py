"""Cells that say `idem` or hold ditto marks: what stands above them in their column goes for them too."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from prestatiemonitor.readers.bestand.blad import Bereik
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import is_leeg
from prestatiemonitor.readers.woorden.herkenning import herkenning


def lees_idem(kolommen: Plankolommen) -> None:
    """Read such cells as if what stands directly above was merged down over them; below a blank one they stay."""
    bereiken = [
        bereik
        for kolom in kolommen.van_soort("veld", "oplevering", "kenmerk", "verwijzing")
        for bereik in _in_kolom(kolommen, kolom)
    ]
    if bereiken:
        kolommen.blad = replace(kolommen.blad, samengevoegd=(*kolommen.blad.samengevoegd, *bereiken))


def _in_kolom(kolommen: Plankolommen, kolom: int) -> Iterator[Bereik]:
    eerste, tekens = kolommen.koppen.eerste_regel, _tekens()
    cellen = kolommen.blad.cellen[eerste:, kolom].tolist()
    if tekens.isdisjoint(cellen):
        return
    rij = eerste
    for is_idem, groep in groupby(cellen, key=lambda cel: cel in tekens):
        aantal = len(list(groep))
        if is_idem and rij > eerste and not is_leeg(kolommen.blad.gelezen[rij - 1, kolom]):
            yield rij - 1, kolom, rij + aantal - 1, kolom
        rij += aantal


@lru_cache(maxsize=1)
def _tekens() -> frozenset[str]:
    woorden = herkenning().idem
    return frozenset(vorm for woord in woorden for vorm in (woord, woord.capitalize(), woord.upper(), f"{woord} "))
