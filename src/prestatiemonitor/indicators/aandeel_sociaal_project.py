"""The indicator aandeel_sociaal_project: does every new-build plan hold the agreed share of social homes."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.plantoets import Toets, toets_uitkomst
from prestatiemonitor.indicators.programma import Programma, is_misschien_segment, is_segment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.toetsplan import Plan, lees_plannen, plannen_van
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.woorden import getal, procent
from prestatiemonitor.tables.waarden import ONBEKEND


@indicator(
    titel="Aandeel sociaal per project",
    eenheid="aandeel",
    norm="aandeel_sociaal_project",
    pagina="plannen",
)
def aandeel_sociaal_project(planprogramma: Programma, moment: Moment) -> list[Uitkomst]:
    """Of elk nieuwbouwplan genoeg sociale woningen bevat, waarvan hooguit een klein deel sociale koop.

    Sociale huur plus sociale koop, gedeeld door alle nieuwbouw van het plan. Sociale koop telt mee tot het maximum in
    de afspraken; wat daarboven ligt, maakt een tekort aan sociale huur niet goed. Een plan met een onbekende
    prijsklasse dat de norm nog niet haalt is 'nog te bepalen', niet gezakt; kan het die ook met al die woningen niet
    halen, dan is het een tekort. Een plan dat voor de looptijd al was opgeleverd, telt niet mee.

    De waarde is het laagste aandeel onder de plannen die getoetst konden worden: elk plan telt op zichzelf. Een tekort
    in een hard plan is niet op koers, in een zacht plan een risico. Een verordening kan een andere regel stellen, met
    een ondergrens en uitzonderingen; die wordt hier niet getoetst.
    """
    hoogstens_koop = moment.norm_nu("aandeel_sociale_koop_project")
    plannen, te_veel_koop = _plannen(lees_plannen(planprogramma, moment.jaren[0], **_DELEN), hoogstens_koop)
    staart = ""
    if te_veel_koop and hoogstens_koop is not None:
        plannen_woord = "1 plan heeft" if te_veel_koop == 1 else f"{getal(te_veel_koop)} plannen hebben"
        staart = f"; sociale koop telt mee tot {procent(hoogstens_koop)}, {plannen_woord} meer"
    return [
        toets_uitkomst(
            Toets("aandeel_sociaal_project", "sociaal", "nieuwbouwplannen"),
            plannen,
            moment.norm_nu("aandeel_sociaal_project"),
            moment,
            planprogramma,
            staart=staart,
            lijnen={"plannen_met_te_veel_sociale_koop": Decimal(te_veel_koop)},
        )
    ]


def _plannen(tabel: pd.DataFrame, hoogstens_koop: Decimal | None) -> tuple[list[Plan], int]:
    """The plans, and how many of those that are held against the norm have more social purchase than counts."""
    grenzen = [Decimal(n) if hoogstens_koop is None else hoogstens_koop * n for n in tabel["woningen"].tolist()]
    huur, misschien_huur, koop, misschien_koop = ([Decimal(n) for n in tabel[deel].tolist()] for deel in _DELEN)
    telt = [h + min(k, grens) for h, k, grens in zip(huur, koop, grenzen, strict=True)]
    hoogstens = [
        h + mh + min(k + mk, grens)
        for h, mh, k, mk, grens in zip(huur, misschien_huur, koop, misschien_koop, grenzen, strict=True)
    ]
    plannen = plannen_van(tabel, telt, hoogstens)
    te_veel = sum(k > grens and not plan.van_ervoor for plan, k, grens in zip(plannen, koop, grenzen, strict=True))
    return plannen, te_veel


def _sociale_koop(regels: pd.DataFrame) -> pd.Series:
    return (regels["eigendom"] == "koop") & (regels["prijsklasse"] == "sociaal")


def _misschien_sociale_koop(regels: pd.DataFrame) -> pd.Series:
    return (regels["eigendom"] == "koop") & (regels["prijsklasse"] == ONBEKEND)


_DELEN: Final[Mapping[str, Callable[[pd.DataFrame], pd.Series]]] = {
    "huur": lambda regels: is_segment(regels, "sociale_huur"),
    "misschien_huur": lambda regels: is_misschien_segment(regels, "sociale_huur"),
    "koop": _sociale_koop,
    "misschien_koop": _misschien_sociale_koop,
}
"""The homes that count, and those that may: what may be either is taken as rent, which counts in full."""
