"""The planmonitors up to a peilmoment, oldest first: every plan as each of them told it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from prestatiemonitor.aanlevering.aantekeningen import Aantekeningen
from prestatiemonitor.aanlevering.planvergelijking import planbesluiten, planlijst, planmonitors
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.wijzigingen import Planbeeld, Planbesluit, Vergelijking, koppelingen, vergelijk


@dataclass(frozen=True)
class Planmonitor:
    """One delivery: its peildatum and its plans by their key, as corrected since."""

    peildatum: dt.date
    plannen: Mapping[str, Planbeeld]


def planmonitorleveringen(opslag: Opslag, peilmoment: dt.date) -> list[Levering]:
    """The deliveries with plans that stand on or before `peilmoment`, oldest first; of one peildatum the last."""
    per_dag: dict[dt.date, Levering] = {}
    for levering in planmonitors(opslag, peilmoment):  # of one peildatum the newest comes first
        per_dag.setdefault(levering.peildatum, levering)
    return [per_dag[dag] for dag in sorted(per_dag)]


def planmonitors_tot(opslag: Opslag, peilmoment: dt.date) -> tuple[Planmonitor, ...]:
    """Every planmonitor up to the peilmoment with its plans."""
    leveringen = planmonitorleveringen(opslag, peilmoment)
    notities = Aantekeningen.lees(opslag, [levering.id for levering in leveringen], peilmoment)
    besluiten = planbesluiten(opslag)
    lijsten = (planlijst(opslag, levering, notities, besluiten) for levering in leveringen)
    return tuple(
        Planmonitor(lijst.levering.peildatum, lijst.plannen)
        for lijst in lijsten
        if {"plannen", "programma"} <= {*lijst.moment.tabellen}
    )


def planmonitorsleutel(opslag: Opslag, peilmoment: dt.date) -> tuple[tuple[int, ...], ...]:
    """Which planmonitors, corrections and decisions on plans these are: equal keys, equal plans."""
    nummers = [levering.id for levering in planmonitorleveringen(opslag, peilmoment)]
    besluiten = tuple(besluit.id for besluit in opslag.planbesluiten())
    return tuple(nummers), Aantekeningen.lees(opslag, nummers, peilmoment).sleutel[0], besluiten


def verschuivingen(
    lijsten: Sequence[Planmonitor], besluiten: Sequence[Planbesluit] = ()
) -> list[tuple[dt.date, dt.date, Vergelijking]]:
    """Each planmonitor compared with the one before it; `besluiten` say which plans are the same."""
    uit = []
    for oud, nieuw in pairwise(lijsten):
        bevestigd = koppelingen(besluiten, oud.plannen, nieuw.plannen)
        uit.append((oud.peildatum, nieuw.peildatum, vergelijk(oud.plannen, nieuw.plannen, bevestigd)))
    return uit
