"""Activiteitstand: how an activity stands on a peilmoment, and the verdict on several together."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from prestatiemonitor.indicators.afspraakactiviteit import Activiteit, Verslagmoment
from prestatiemonitor.indicators.planningsdatum import Planning, lees_planning
from prestatiemonitor.indicators.uitkomst import Oordeel


class Voortgang(StrEnum):
    """How an activity stands: its status, and `te_laat` where its planned time is over and it is not finished."""

    GEREED = "gereed"
    LOOPT = "loopt"
    NIET_GESTART = "niet_gestart"
    VERTRAAGD = "vertraagd"
    TE_LAAT = "te_laat"
    ONBEKEND = "onbekend"
    VERVALLEN = "vervallen"


STANDWOORDEN = {stand: stand.replace("_", " ") for stand in Voortgang}


def planning_van(activiteit: Activiteit) -> Planning:
    """What its planning says; a quarter without a year is of the year of its jaarschijf."""
    return lees_planning(activiteit.planning, activiteit.jaar)


def stand_van(activiteit: Activiteit, dag: date) -> Voortgang:
    """How it stands on `dag`.

    Late is what is not finished on the last day of its planned time, and what had not begun when its year was over
    without a later planning. Of an unknown status it is never said that it is late.
    """
    status = Voortgang(activiteit.status) if activiteit.status in set(Voortgang) else Voortgang.ONBEKEND
    if status in (Voortgang.GEREED, Voortgang.VERVALLEN, Voortgang.ONBEKEND):
        return status
    planning = planning_van(activiteit)
    jaar_om = activiteit.jaar is not None and dag >= date(activiteit.jaar, 12, 31)
    if planning.voorbij(dag) or (status is Voortgang.NIET_GESTART and jaar_om and planning.einde is None):
        return Voortgang.TE_LAAT
    return status


def uniek(activiteiten: Iterable[Activiteit]) -> list[Activiteit]:
    """Every activity once: one that serves several agreements stands in the table for each, from the same cell."""
    return list({(a.jaar, a.bron or a.regel, a.tekst): a for a in activiteiten}.values())


def oordeel_activiteiten(activiteiten: Iterable[Activiteit], verslag: Verslagmoment, dag: date) -> Oordeel:
    """The verdict on activities: the worst one counts, and what is unknown is never held against anyone.

    Lapsed activities take no part. All others finished is behaald; with an unknown one among them op_koers at most.
    Of what has not begun and lacks the report that is due nothing is known but the plan.
    """
    geteld: Counter[Voortgang] = Counter()
    for activiteit in activiteiten:
        stand = stand_van(activiteit, dag)
        stil = stand is Voortgang.NIET_GESTART and activiteit.zonder_bericht(verslag)
        geteld[Voortgang.ONBEKEND if stil else stand] += stand is not Voortgang.VERVALLEN
    geteld = +geteld
    if geteld[Voortgang.TE_LAAT]:
        return Oordeel.NIET_OP_KOERS
    if geteld[Voortgang.VERTRAAGD]:
        return Oordeel.RISICO
    bekend = set(geteld) - {Voortgang.ONBEKEND}
    if not bekend:
        return Oordeel.GEEN_GEGEVENS
    return Oordeel.BEHAALD if set(geteld) == {Voortgang.GEREED} else Oordeel.OP_KOERS
