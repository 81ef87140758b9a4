"""Dates in headings that show their year only are that year, as they look to the person who made them."""

import datetime as dt
from dataclasses import replace

import numpy as np

from prestatiemonitor.readers.bestand.blad import ANDERS, GETAL, Blad

_DIEPTE = 60  # headings stand among the first rows
_MIN_JAREN = 2  # on one row: a single date is that of the list
_DAGEN = {(1, 1), (31, 12)}


def met_jaarkoppen(blad: Blad) -> Blad:
    """The sheet with the year for each date of a row of them, in all of which only the year is shown."""
    rijen, kolommen = np.nonzero(blad.soorten[:_DIEPTE] == ANDERS)
    per_rij: dict[int, list[tuple[int, dt.date]]] = {}
    for rij, kolom in zip(rijen.tolist(), kolommen.tolist(), strict=True):
        waarde = blad.cellen[rij, kolom]
        if isinstance(waarde, dt.date) and (waarde.day, waarde.month) in _DAGEN:
            per_rij.setdefault(rij, []).append((kolom, waarde))
    reeksen = {rij: reeks for rij, reeks in per_rij.items() if _is_reeks([datum.year for _, datum in reeks])}
    plekken = [(rij, kolom) for rij, reeks in reeksen.items() for kolom, _ in reeks]
    if not plekken or not blad.opmaak.jaar.issuperset(plekken):
        return blad
    cellen, soorten = blad.cellen.copy(), blad.soorten.copy()
    for plek in plekken:
        cellen[plek], soorten[plek] = cellen[plek].year, GETAL
    return replace(blad, cellen=cellen, soorten=soorten)


def _is_reeks(jaren: list[int]) -> bool:
    return len(jaren) >= _MIN_JAREN and len({*jaren}) > 1
