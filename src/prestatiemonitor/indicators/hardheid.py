"""The indicator hardheid: which part of the homes in plans is in hard plans."""

from collections.abc import Sequence
from decimal import Decimal

from prestatiemonitor.indicators.plancijfers import (
    NOG_TE_BOUWEN,
    Plancijfers,
    ontbreekt,
    plan_uitkomst,
    wie_wanneer,
)
from prestatiemonitor.indicators.programma import Programma
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.woorden import getal, procent


@indicator(titel="Hardheid van de plannen", eenheid="aandeel", pagina="plannen", per_oplevering=True)
def hardheid(plancijfers: Sequence[Plancijfers], planprogramma: Programma) -> list[Uitkomst]:
    """Welk deel van de nog te bouwen woningen in harde plannen zit.

    Nieuwbouw in harde plannen (planstatus {hard}) gedeeld door alle nieuwbouw in plannen, bruto en zonder wat al is
    gerealiseerd. Een plan met onbekende status telt mee in de noemer, niet in de teller. Over alle jaren en per
    oplevering, samen en per corporatie. Er is geen norm.
    """
    uitkomsten = []
    for cijfers in plancijfers:
        aantal = {stadium: cijfers.som("nieuwbouw", stadium=stadium) for stadium in NOG_TE_BOUWEN}
        hard, totaal = aantal["hard"], sum(aantal.values(), Decimal(0))
        aandeel = hard / totaal if totaal else None
        wat = f"van de nog te bouwen woningen {wie_wanneer(cijfers)}"
        zin = f"Er zijn geen nog te bouwen woningen {wie_wanneer(cijfers)}."
        if aandeel is not None:
            zin = f"{procent(aandeel)} {wat} zit in harde plannen ({getal(hard)} van {getal(totaal)})."
        uitkomsten.append(
            plan_uitkomst(
                cijfers,
                "hardheid",
                aandeel,
                zin,
                eenheid="aandeel",
                teller=hard,
                noemer=totaal,
                opmerkingen=ontbreekt(cijfers, planprogramma),
                lijnen=aantal,
            )
        )
    return uitkomsten
