"""The indicator aandeel_sociaal_project: does every new-build plan hold the agreed share of social homes."""

from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.plantoets import Plan, Toets, lees_plannen, toets_uitkomst
from prestatiemonitor.indicators.programma import Programma
from prestatiemonitor.indicators.register import indicator
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
    prijsklasse dat de norm nog niet haalt is 'nog te bepalen', niet gezakt.

    De waarde is het laagste aandeel onder de plannen die getoetst konden worden: elk plan telt op zichzelf. Een tekort
    in een hard plan is niet op koers, in een zacht plan een risico. Een verordening kan een andere regel stellen, met
    een ondergrens en uitzonderingen; die wordt hier niet getoetst.
    """
    hoogstens_koop = moment.norm_nu("aandeel_sociale_koop_project")
    tabel = lees_plannen(planprogramma, huur=_sociale_huur, koop=_sociale_koop, onbekend=_misschien_sociaal)
    getoetst, te_veel_koop = [], []
    for naam, stadium, woningen, huur, onbekend, koop in zip(
        *(tabel[kolom].tolist() for kolom in ("naam", "stadium", "woningen", "huur", "onbekend", "koop")), strict=True
    ):
        grens = Decimal(koop) if hoogstens_koop is None else hoogstens_koop * woningen
        if koop > grens:
            te_veel_koop.append(naam)
        getoetst.append(Plan(naam, stadium, woningen, huur + min(Decimal(koop), grens), onbekend))
    staart = ""
    if te_veel_koop and hoogstens_koop is not None:
        plannen_woord = "1 plan heeft" if len(te_veel_koop) == 1 else f"{getal(len(te_veel_koop))} plannen hebben"
        staart = f"; sociale koop telt mee tot {procent(hoogstens_koop)}, {plannen_woord} meer"
    nieuwbouw = planprogramma.regels["soort"] == "nieuwbouw"
    return [
        toets_uitkomst(
            Toets("aandeel_sociaal_project", "sociaal", "nieuwbouwplannen"),
            getoetst,
            moment.norm_nu("aandeel_sociaal_project"),
            moment,
            planprogramma.bronnen(planprogramma.regels.index[nieuwbouw].tolist()),
            opmerkingen=planprogramma.opmerkingen,
            staart=staart,
            lijnen={"plannen_met_te_veel_sociale_koop": Decimal(len(te_veel_koop))},
        )
    ]


def _sociale_huur(regels: pd.DataFrame) -> pd.Series:
    return (regels["eigendom"] == "huur") & (regels["prijsklasse"] == "sociaal")


def _sociale_koop(regels: pd.DataFrame) -> pd.Series:
    return (regels["eigendom"] == "koop") & (regels["prijsklasse"] == "sociaal")


def _misschien_sociaal(regels: pd.DataFrame) -> pd.Series:
    """An unknown price class, or social homes of which it is unknown whether they are rent."""
    onbekend_eigendom = (regels["eigendom"] == ONBEKEND) & (regels["prijsklasse"] == "sociaal")
    return (regels["prijsklasse"] == ONBEKEND) | onbekend_eigendom
