"""What the outlook is computed from on a peilmoment, and its runs, each made once."""

from dataclasses import replace

from prestatiemonitor.aanlevering import planmonitors_tot, planmonitorsleutel, verschuivingen
from prestatiemonitor.aanlevering.planmonitors import planmonitorleveringen
from prestatiemonitor.aanlevering.planvergelijking import planbesluiten
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators.netto_groei_sociaal import PROGNOSE
from prestatiemonitor.views.figuur import bewaard
from prestatiemonitor.views.vooruitblik_woorden import Normen
from prestatiemonitor.vooruitblik import (
    Keuzes,
    Terugblik,
    Uitgangspunt,
    Uitstel,
    Vooruitblik,
    geschat_uitstel,
    lees_groei,
    ongemeld,
    simuleer,
    terugblik,
    uitgangskeuzes,
    uitgangspunt,
)
from prestatiemonitor.wijzigingen import Planbesluit

INDICATOR = "netto_groei_sociaal"
_Sleutel = tuple[tuple[int, ...], ...]


def normen_op(stand: Stand) -> Normen:
    """What the outlook is held against."""
    return Normen.lees(stand.moment, INDICATOR, PROGNOSE)


@bewaard
def uitgangspunt_op(stand: Stand) -> Uitgangspunt:
    """What is known of the years of the agreement."""
    return uitgangspunt(stand.moment)


def begin_op(stand: Stand) -> tuple[Keuzes, Uitstel | None]:
    """The choices that the monitor itself begins with, and the slip where it could be estimated."""
    geschat = _geschat(stand, _sleutel(stand), tuple(planbesluiten(stand.opslag)))
    return uitgangskeuzes(uitgangspunt_op(stand), geschat, stand.moment.instellingen), geschat


def terugblik_op(stand: Stand) -> list[Terugblik]:
    """What earlier planmonitors said, beside what came."""
    return _terugblik(stand, _sleutel(stand))


def ongemeld_op(stand: Stand) -> dict[int, list[str]]:
    """Who did not tell what was built in a year that is over and of which an earlier planmonitor spoke."""
    leveringen = planmonitorleveringen(stand.opslag, stand.moment.peildatum)
    return ongemeld(lees_groei(stand.moment), [levering.peildatum for levering in leveringen])


@bewaard
def doorgerekend(stand: Stand, keuzes: Keuzes) -> Vooruitblik:
    """The years run with these choices."""
    uit, instellingen = uitgangspunt_op(stand), stand.moment.instellingen
    stromen = uit.alles if keuzes.eigen else [replace(stroom, kans=None) for stroom in uit.alles]
    return simuleer(
        stromen,
        uit.jaren,
        keuzes.aannames(),
        keren=instellingen.vooruitblik_keren,
        zaad=instellingen.vooruitblik_zaad,
    )


def _sleutel(stand: Stand) -> _Sleutel:
    return planmonitorsleutel(stand.opslag, stand.moment.peildatum)


@bewaard
def _geschat(stand: Stand, sleutel: _Sleutel, besluiten: tuple[Planbesluit, ...]) -> Uitstel | None:
    planmonitors = planmonitors_tot(stand.opslag, stand.moment.peildatum)
    return geschat_uitstel(verschuivingen(planmonitors, besluiten))


@bewaard
def _terugblik(stand: Stand, sleutel: _Sleutel) -> list[Terugblik]:
    planmonitors = planmonitors_tot(stand.opslag, stand.moment.peildatum)
    return terugblik(lees_groei(stand.moment), [(p.peildatum, p.plannen) for p in planmonitors])
