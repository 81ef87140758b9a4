"""The indicator plancapaciteit: how many homes the plans hold, by delivery and hardness, net of demolition."""

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.plancijfers import (
    hardheid_tekst,
    nog_te_bouwen,
    ontbreekt,
    per_stadium,
    plan_uitkomst,
    plancijfers,
    wie_wanneer,
)
from prestatiemonitor.indicators.programma import GEREALISEERD, koppel
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst
from prestatiemonitor.indicators.woorden import getal, woningen


@indicator(titel="Plancapaciteit", afspraak="2", eenheid="woningen", pagina="plannen")
def plancapaciteit(plannen: pd.DataFrame, programma: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Hoeveel woningen er in plannen zitten die nog niet zijn gebouwd: nieuwbouw min sloop.

    Over alle jaren en per oplevering, samen en per corporatie. Een periode blijft een periode en wordt niet over jaren
    verdeeld. Hard en zacht volgen bijlage II; een onbekende planstatus en een onbekend opleverjaar zijn eigen klassen.
    Plannen met status 5A of 5B tellen niet mee. Gerealiseerde woningen staan apart. Er is geen norm.
    """
    gekoppeld = koppel(plannen, programma, moment.afspraken)
    uitkomsten = []
    for cijfers in plancijfers(gekoppeld, moment.corporaties):
        stappen = per_stadium(cijfers, nog_te_bouwen)
        netto = cijfers.som(nog_te_bouwen)
        bruto, sloop = (cijfers.som(nog_te_bouwen, soort=soort) for soort in ("nieuwbouw", "sloop"))
        gerealiseerd = cijfers.som(lambda velden: velden["stadium"] == GEREALISEERD)
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
                opmerkingen=ontbreekt(cijfers, gekoppeld),
                stappen=stappen,
                lijnen={"bruto": bruto, "sloop": sloop, "gerealiseerd": gerealiseerd},
            )
        )
    return uitkomsten
