"""Two deliveries of the planmonitor beside each other: their plans as corrected since, and what people decided."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from prestatiemonitor.aanlevering.aantekeningen import Aantekeningen
from prestatiemonitor.aanlevering.momenten import moment_van
from prestatiemonitor.indicators import Moment
from prestatiemonitor.store import BewaardPlanbesluit, Levering, Opslag
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA
from prestatiemonitor.verordening.plancodes import eigen_sleutels, is_over_een_code, scheidingen, sleutel_in_lijst
from prestatiemonitor.wijzigingen import (
    Planbeeld,
    Planbesluit,
    Vergelijking,
    Voorstel,
    koppelingen,
    planbeelden,
    uit_elkaar,
    vergelijk,
    voorstellen,
)

PLANMONITOR = "planmonitor"


@dataclass(frozen=True)
class Planlijst:
    """One delivery of the planmonitor with the plans in it, by their key."""

    levering: Levering
    moment: Moment
    plannen: Mapping[str, Planbeeld]


@dataclass(frozen=True)
class Planvergelijking:
    """An older list and a newer one, what changed, and which plans may be the same."""

    oud: Planlijst
    nieuw: Planlijst
    vergelijking: Vergelijking
    voorstellen: tuple[Voorstel, ...]


def planmonitors(opslag: Opslag, tot: dt.date) -> list[Levering]:
    """The deliveries of the planmonitor that stand with a peildatum up to `tot`, the newest first."""
    return [lev for lev in opslag.leveringen() if lev.soort == PLANMONITOR and lev.peildatum <= tot]


def laatste_twee(leveringen: Sequence[Levering]) -> tuple[Levering, Levering] | None:
    """Of `planmonitors` the newest and the newest of an earlier peildatum; None where there are no two of them."""
    for eerder in leveringen[1:]:
        if eerder.peildatum < leveringen[0].peildatum:
            return eerder, leveringen[0]
    return (leveringen[1], leveringen[0]) if len(leveringen) > 1 else None


def planbesluiten(opslag: Opslag) -> list[Planbesluit]:
    """What people decided on plans that may be the same, as every comparison of plans takes it."""
    return op_sleutel(opslag.planbesluiten())


def op_sleutel(staand: Sequence[BewaardPlanbesluit]) -> list[Planbesluit]:
    """All decisions that stand, each on the plans that its lists meant by their codes; in the same order."""
    apart = scheidingen(staand)
    return [Planbesluit(*eigen_sleutels(b, apart), b.zelfde, b.tot_en_met, b.vanaf) for b in staand]


def planlijst(
    opslag: Opslag,
    levering: Levering,
    aantekeningen: Aantekeningen | None = None,
    besluiten: Sequence[Planbesluit] = (),
) -> Planlijst:
    """The plans of a delivery, with the corrections that count in it.

    With `besluiten` a plan whose code went to another one later has a key of its own.
    """
    moment = moment_van(opslag, {PLANMONITOR: levering}, levering.peildatum, aantekeningen)
    plannen, programma = (moment.tabellen.get(tabel.naam, tabel.leeg()) for tabel in (PLANNEN, PROGRAMMA))
    beelden = planbeelden(plannen, programma, moment.afspraken)
    return Planlijst(levering, moment, uit_elkaar(beelden, levering.peildatum, besluiten))


def vergelijk_planlijsten(oud: Planlijst, nieuw: Planlijst, besluiten: Sequence[Planbesluit] = ()) -> Planvergelijking:
    """What changed from one list to the other; plans that people decided on are linked so, or not proposed again."""
    bevestigd = koppelingen(besluiten, oud.plannen, nieuw.plannen)
    vergelijking = vergelijk(oud.plannen, nieuw.plannen, bevestigd)
    beantwoord = {(b.oud, b.nieuw) for b in besluiten if b.beantwoordt(oud.levering.peildatum)}
    beantwoord |= _twee_plannen(oud, nieuw, besluiten)
    groepen = [plan.groep for plan in vergelijking.plannen]
    return Planvergelijking(
        oud, nieuw, vergelijking, tuple(voorstellen(oud.plannen, nieuw.plannen, groepen, beantwoord))
    )


def _twee_plannen(
    oud: Planlijst, nieuw: Planlijst, besluiten: Sequence[Planbesluit]
) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The plans of both lists that have one code and of which people said that they are two."""
    apart = scheidingen(besluiten)
    codes = {besluit.oud[0] for besluit in besluiten if is_over_een_code(besluit) and not besluit.zelfde}
    dagen = [lijst.levering.peildatum for lijst in (oud, nieuw)]
    paren = ([sleutel_in_lijst(code, dag, apart) for dag in dagen] for code in codes)
    return {((een,), (ander,)) for een, ander in paren if een != ander}
