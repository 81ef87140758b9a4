"""Derived inputs: what several indicators read from the same tables, made once per moment and never changed."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.plancijfers import Plancijfers, lees_plancijfers
from prestatiemonitor.indicators.programma import Programma, koppel
from prestatiemonitor.indicators.voorraad import Voorraad
from prestatiemonitor.tables.waarden import SEGMENT


def planprogramma(plannen: pd.DataFrame, programma: pd.DataFrame, moment: Moment) -> Programma:
    """The programme joined with its plans."""
    return koppel(plannen, programma, moment.afspraken)


def plancijfers(planprogramma: Programma, moment: Moment) -> Sequence[Plancijfers]:
    """The figures on all plans, per party and delivery."""
    return tuple(lees_plancijfers(planprogramma, moment.corporaties))


def voorraden(voorraadmutaties: pd.DataFrame, moment: Moment) -> Mapping[str, Voorraad]:
    """The stock by segment."""
    return {segment: Voorraad.lees(voorraadmutaties, segment, moment.stand_tot("jaarschijf")) for segment in SEGMENT}


def groei_sociaal(voorraden: Mapping[str, Voorraad], moment: Moment, planprogramma: Programma | None = None) -> Groei:
    """The growth of social rent."""
    return Groei.van("sociale_huur", moment, voorraden["sociale_huur"], planprogramma)


def groei_middenhuur(
    voorraden: Mapping[str, Voorraad], moment: Moment, planprogramma: Programma | None = None
) -> Groei:
    """The growth of middenhuur."""
    return Groei.van("middenhuur", moment, voorraden["middenhuur"], planprogramma)


AFGELEID: Final[Mapping[str, Callable[..., object]]] = MappingProxyType(
    {maak.__name__: maak for maak in (planprogramma, plancijfers, voorraden, groei_sociaal, groei_middenhuur)}
)
"""By the name of the argument; a derived input names what it needs as an indicator does."""
