"""The lists of plans on a sheet however they lie: one or more tables, plans as columns, or forms with one plan each."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.planlijst.plankolommen import (
    Plankolommen,
    duid_koppen,
    herken_plankolommen,
    waarde_als_koppen,
)
from prestatiemonitor.readers.vormen.bouwen import nummers, transponeer
from prestatiemonitor.readers.vormen.eilanden import eilanden
from prestatiemonitor.readers.woorden.herkenning import herkenning

_MAX_PLANNEN_NAAST = 300  # more columns than this are not plans
_MIN_VELDEN = 3


@dataclass(frozen=True, eq=False)
class Planlijsten:
    """The lists of plans found on one sheet, each as if it were a flat sheet of its own."""

    lijsten: tuple[Plankolommen, ...]


def herken_planlijsten(blad: Blad, indeling: Bladindeling) -> Planlijsten | None:
    """The lists of plans on a sheet; None where there are none."""
    if indeling.koprij:
        lijst = herken_plankolommen(blad, indeling)
        return Planlijsten((lijst,)) if lijst else None
    for mogelijk in (blad, _gekanteld(blad)):
        if mogelijk is not None:
            delen = eilanden(mogelijk, partial(_waardeer, indeling))
            lijsten = tuple(lijst for deel in delen if (lijst := herken_plankolommen(deel, indeling)))
            if lijsten:
                return Planlijsten(lijsten)
    return None


def _waardeer(indeling: Bladindeling, koppen: Koppen) -> int:
    return waarde_als_koppen(duid_koppen(koppen, indeling))


def _gekanteld(blad: Blad) -> Blad | None:
    """The sheet with its columns as rows, where one of the first columns reads as the headings of a list of plans."""
    if blad.kolommen > _MAX_PLANNEN_NAAST:
        return None
    for kolom in nummers(np.asarray(blad.is_tekst.any(axis=0)))[:3]:
        teksten = blad.cellen[blad.is_tekst[:, kolom], kolom].tolist()[: 2 * _MAX_PLANNEN_NAAST]
        duidingen = [herkenning().duid(str(tekst)) for tekst in teksten]
        bekend = {d.naam for d in duidingen if d.soort in ("veld", "oplevering")}
        if {"plan", "plan_sleutel"} & bekend and len([d for d in duidingen if d.soort != "onbekend"]) >= _MIN_VELDEN:
            return transponeer(blad)
    return None
