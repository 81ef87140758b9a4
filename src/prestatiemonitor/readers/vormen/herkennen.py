"""The lists of plans on a sheet however they lie: one or more tables, plans as columns, or forms with one plan each."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.herschikken import nummers, transponeer
from prestatiemonitor.readers.indeling import Bladindeling, Indeling
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kolomherkenning import duid_koppen, herken_plankolommen, waarde_als_koppen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.vormen.eilanden import eilanden
from prestatiemonitor.readers.vormen.formulier import Formulier
from prestatiemonitor.readers.vormen.formulieren import vind_formulieren
from prestatiemonitor.readers.vormen.formulierlijst import Formulierlijst, boek_formulieren, maak_lijst
from prestatiemonitor.readers.vormen.formulieropschrift import vul_opschriften_in
from prestatiemonitor.readers.vormen.regelformulier import vind_regelformulier
from prestatiemonitor.readers.woorden.cellen import lijkt_getal
from prestatiemonitor.readers.woorden.herkenning import herkenning

_MAX_PLANNEN_NAAST = 300  # more columns than this are not plans
_MIN_VELDEN = 3


@dataclass(eq=False)
class Planlijsten:
    """The lists of plans found on one sheet, each as if it were a flat sheet of its own; or the forms on it."""

    lijsten: tuple[Plankolommen, ...]
    formulieren: tuple[Formulier, ...] = ()
    samen: Formulierlijst | None = None  # the list of the forms on all sheets


def herken_planlijsten(blad: Blad, indeling: Bladindeling) -> Planlijsten | None:
    """The lists of plans on a sheet; None where there are none."""
    if indeling.koprij:
        lijsten = tuple(_met_koprij(blad, indeling))
        return Planlijsten(lijsten) if lijsten else None
    if formulieren := vind_formulieren(blad):
        return Planlijsten((), tuple(formulieren))
    if formulier := vind_regelformulier(blad):
        return Planlijsten((), (formulier,))
    for gekanteld in (False, True):
        mogelijk = _gekanteld(blad) if gekanteld else blad
        if mogelijk is not None:
            delen = eilanden(mogelijk, partial(_waardeer, indeling))
            lijsten = tuple(lijst for deel in delen if (lijst := herken_plankolommen(deel, indeling)))
            if lijsten and not (gekanteld and all(map(_is_uitleg, lijsten))):
                return Planlijsten(lijsten)
    return None


def voeg_formulieren_samen(gevonden: Mapping[str, Planlijsten], indeling: Indeling) -> list[str]:
    """Make one list of the forms on all sheets; returns the sheets whose forms make no list."""
    bladen = {naam: planlijsten for naam, planlijsten in gevonden.items() if planlijsten.formulieren}
    if not bladen:
        return []
    formulieren = [formulier for planlijsten in bladen.values() for formulier in planlijsten.formulieren]
    vul_opschriften_in(formulieren, {naam: indeling.blad(naam) for naam in bladen})
    samen = maak_lijst(formulieren, [indeling.blad(naam) for naam in bladen])
    if samen is None:
        return [*bladen]
    for planlijsten in bladen.values():
        planlijsten.lijsten, planlijsten.samen = (samen.lijst,), samen
    return []


def lijsten_van(lezing: Lezing, gevonden: Collection[Planlijsten]) -> list[Plankolommen]:
    """All lists once, with the headings of the forms booked."""
    lijsten = {id(lijst): lijst for planlijsten in gevonden for lijst in planlijsten.lijsten}
    for deel in {id(p.samen): p.samen for p in gevonden if p.samen}.values():
        boek_formulieren(lezing, deel)
    return [*lijsten.values()]


def _met_koprij(blad: Blad, indeling: Bladindeling) -> Iterator[Plankolommen]:
    """The list with its headings in the row that was assigned, and other tables on the sheet as they are."""
    vrij = indeling.model_copy(update={"koprij": None})
    for deel in eilanden(blad, partial(_waardeer, vrij)):
        rijen = range(deel.rijen) if deel.herkomst is None else deel.herkomst.rij[:, 0].tolist()
        koprij = next((i + 1 for i, rij in enumerate(rijen) if rij + 1 == indeling.koprij), None)
        if lijst := herken_plankolommen(deel, indeling.model_copy(update={"koprij": koprij})):
            yield lijst


def _waardeer(indeling: Bladindeling, koppen: Koppen) -> int:
    return waarde_als_koppen(duid_koppen(koppen, indeling))


def _is_uitleg(lijst: Plankolommen) -> bool:
    """Whether words stand where numbers belong, and not a single number: it tells what each field is for."""
    telt = lijst.van_soort("aantal", "totaal")
    waarden = lijst.blad.cellen[lijst.koppen.eerste_regel :, telt].flatten().tolist()
    return not any(map(lijkt_getal, waarden)) and any(isinstance(waarde, str) for waarde in waarden)


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
