"""How much plans slipped between the planmonitors so far: the slip of a plan per year that passes."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from prestatiemonitor.indicators.programma import GEREALISEERD
from prestatiemonitor.vooruitblik.aannames import MEESTE_JAREN, Uitstel
from prestatiemonitor.wijzigingen import Stroom, Vergelijking

_DAGEN_PER_JAAR: Final = 365.25
_MINSTE_PLANNEN: Final = 10  # fewer say too little


def geschat_uitstel(vergelijkingen: Sequence[tuple[date, date, Vergelijking]]) -> Uitstel | None:
    """The slip over a year, from how plans moved between planmonitors (each with both dates).

    The years that homes moved, over the years that they were followed: so plans weigh by their homes; a plan brought
    forward counts as none. Counted are new homes with a last year of delivery in both lists that lay ahead on the
    first date, and on the second still does unless they were built. None where fewer than ten plans tell, or no time
    passed.
    """
    verplaatst, gevolgd, plannen = 0.0, 0.0, 0
    for eerst, dan, vergelijking in vergelijkingen:
        tussen = (dan - eerst).days / _DAGEN_PER_JAAR
        if tussen <= 0:
            continue
        for plan in vergelijking.plannen:
            delen = [deel for stroom in plan.stromen if (deel := _verplaatst(stroom, eerst, dan))]
            verplaatst += max(sum(aantal * jaren for aantal, jaren in delen), 0)
            gevolgd += tussen * sum(aantal for aantal, _ in delen)
            plannen += bool(delen)
    if plannen < _MINSTE_PLANNEN:
        return None
    gemiddeld = min(verplaatst / gevolgd, MEESTE_JAREN)
    return Uitstel.met_gemiddelde(gemiddeld, f"geschat uit {plannen} waarnemingen van plannen tussen planmonitors")


def _verplaatst(stroom: Stroom, eerst: date, dan: date) -> tuple[int, int] | None:
    """So many homes and the years that they moved; None where that is not known or the year was over."""
    van, naar = stroom.van, stroom.naar
    if van is None or naar is None or van.soort != "nieuwbouw" or van.stadium == GEREALISEERD:
        return None
    was, wordt = van.laatste_jaar, naar.laatste_jaar
    if was is None or wordt is None or was < eerst.year:
        return None
    if wordt < dan.year and naar.stadium != GEREALISEERD:
        return None  # a year that is over tells nothing of homes that are not there
    return stroom.aantal, wordt - was
