"""The indicator middenhuur_grote_projecten: does every large plan hold the agreed share of middenhuur."""

from decimal import Decimal

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.plantoets import Toets, toets_uitkomst
from prestatiemonitor.indicators.programma import Programma, is_misschien_segment, is_segment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.toetsplan import lees_plannen, plannen_van
from prestatiemonitor.indicators.uitkomst import Uitkomst


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
    dat de norm nog niet haalt is 'nog te bepalen', niet gezakt; kan het die ook met al die woningen niet halen, dan is
    het een tekort. Een plan dat voor de looptijd al was opgeleverd, telt niet mee.

    De waarde is het laagste aandeel onder de plannen die getoetst konden worden: elk plan telt op zichzelf, een
    overschot in het ene plan maakt een tekort in het andere niet goed. Een tekort in een hard plan is niet op koers, in
    een zacht plan een risico.
    """
    norm = moment.afspraken.normen.get("middenhuur_grote_projecten")
    tabel = lees_plannen(
        planprogramma,
        moment.jaren[0],
        telt=lambda regels: is_segment(regels, "middenhuur"),
        hoogstens=lambda regels: is_segment(regels, "middenhuur") | is_misschien_segment(regels, "middenhuur"),
    )
    groot = tabel[tabel["woningen"].map(norm.applies_to).astype(bool)] if norm else tabel
    getoetst = plannen_van(groot, *([Decimal(n) for n in groot[kolom].tolist()] for kolom in ("telt", "hoogstens")))
    welke = "plannen" if norm is None or norm.drempel is None else f"plannen met meer dan {norm.drempel} woningen"
    toets = Toets("middenhuur_grote_projecten", "middenhuur", welke)
    return [
        toets_uitkomst(
            toets,
            getoetst,
            moment.norm_nu("middenhuur_grote_projecten"),
            moment,
            planprogramma,
        )
    ]
