"""The indicator plancapaciteit: how many homes the plans hold, by delivery and hardness, net of demolition."""

from collections.abc import Sequence

from prestatiemonitor.indicators.plancijfers import (
    NOG_TE_BOUWEN,
    Plancijfers,
    hardheid_tekst,
    ontbreekt,
    per_stadium,
    plan_uitkomst,
    wie_wanneer,
)
from prestatiemonitor.indicators.programma import GEREALISEERD, Programma
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.woorden import getal, woningen


@indicator(titel="Plancapaciteit", eenheid="woningen", pagina="plannen", per_oplevering=True)
def plancapaciteit(plancijfers: Sequence[Plancijfers], planprogramma: Programma) -> list[Uitkomst]:
    """Hoeveel woningen er in plannen zitten die nog niet zijn gebouwd: nieuwbouw min sloop.

    Over alle jaren en per oplevering, samen en per corporatie. Een periode blijft een periode en wordt niet over jaren
    verdeeld. Hard en zacht volgen de planstatus in de afspraken; een onbekende planstatus en een onbekend opleverjaar
    zijn eigen klassen. {niet_mee}Gerealiseerde woningen staan apart. Er is geen norm.
    """
    uitkomsten = []
    for cijfers in plancijfers:
        stappen = per_stadium(cijfers)
        netto, bruto, sloop = (cijfers.som(soort, stadium=NOG_TE_BOUWEN) for soort in ("netto", "nieuwbouw", "sloop"))
        gerealiseerd = cijfers.som(stadium=GEREALISEERD)
        zin = (
            f"De plannen {wie_wanneer(cijfers)} bevatten netto {woningen(netto)} ({getal(bruto)} nieuwbouw min "
            f"{getal(sloop)} sloop): {hardheid_tekst(stappen)}."
        )
        uitkomsten.append(
            plan_uitkomst(
                cijfers,
                "plancapaciteit",
                netto,
                zin,
                opmerkingen=ontbreekt(cijfers, planprogramma),
                stappen=stappen,
                lijnen={"bruto": bruto, "sloop": sloop, "gerealiseerd": gerealiseerd},
            )
        )
    return uitkomsten
