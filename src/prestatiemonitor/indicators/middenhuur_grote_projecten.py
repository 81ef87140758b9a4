"""The indicator middenhuur_grote_projecten: does every large plan hold the agreed share of middenhuur."""

from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.plantoets import Plan, Toets, lees_plannen, toets_uitkomst
from prestatiemonitor.indicators.programma import Programma
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.tables.waarden import MIDDENHUUR_PRIJSKLASSEN, ONBEKEND


@indicator(
    titel="Middenhuur in grote projecten",
    eenheid="aandeel",
    norm="middenhuur_grote_projecten",
    pagina="middenhuur",
)
def middenhuur_grote_projecten(planprogramma: Programma, moment: Moment) -> list[Uitkomst]:
    """Of elk groot plan genoeg middenhuur bevat.

    Getoetst wordt elk plan met meer nieuwbouwwoningen dan de drempel van de norm. Middenhuur is huur in de prijsklassen
    midden, laag midden en hoog midden, gedeeld door alle nieuwbouw van het plan. Een plan met een onbekende prijsklasse
    dat de norm nog niet haalt is 'nog te bepalen', niet gezakt.

    De waarde is het laagste aandeel onder de plannen die getoetst konden worden: elk plan telt op zichzelf, een
    overschot in het ene plan maakt een tekort in het andere niet goed. Een tekort in een hard plan is niet op koers, in
    een zacht plan een risico.
    """
    norm = moment.afspraken.normen.get("middenhuur_grote_projecten")
    tabel = lees_plannen(planprogramma, telt=_middenhuur, onbekend=_misschien_middenhuur)
    groot = tabel[tabel["woningen"].map(norm.applies_to).astype(bool)] if norm else tabel
    is_groot = planprogramma.regels["plan_sleutel"].isin(groot.index)
    getoetst = [
        Plan(naam, stadium, woningen, Decimal(telt), onbekend)
        for naam, stadium, woningen, telt, onbekend in zip(
            *(groot[kolom].tolist() for kolom in ("naam", "stadium", "woningen", "telt", "onbekend")), strict=True
        )
    ]
    welke = "plannen" if norm is None or norm.drempel is None else f"plannen met meer dan {norm.drempel} woningen"
    toets = Toets("middenhuur_grote_projecten", "middenhuur", welke)
    return [
        toets_uitkomst(
            toets,
            getoetst,
            moment.norm_nu("middenhuur_grote_projecten"),
            moment,
            planprogramma.bronnen(planprogramma.regels.index[is_groot].tolist()),
            opmerkingen=planprogramma.opmerkingen,
        )
    ]


def _middenhuur(regels: pd.DataFrame) -> pd.Series:
    return (regels["eigendom"] == "huur") & regels["prijsklasse"].isin(MIDDENHUUR_PRIJSKLASSEN)


def _misschien_middenhuur(regels: pd.DataFrame) -> pd.Series:
    """An unknown price class, or a middle price of which it is unknown whether it is rent."""
    onbekend_eigendom = (regels["eigendom"] == ONBEKEND) & regels["prijsklasse"].isin(MIDDENHUUR_PRIJSKLASSEN)
    return (regels["prijsklasse"] == ONBEKEND) | onbekend_eigendom
