"""The indicator sociaal_in_plannen: how many social homes the plans hold, by delivery and hardness."""

from collections.abc import Mapping

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
from prestatiemonitor.indicators.woorden import woningen
from prestatiemonitor.tables.waarden import EIGENDOM, ONBEKEND


@indicator(titel="Sociale woningen in plannen", afspraak="2", eenheid="woningen", pagina="plannen")
def sociaal_in_plannen(plannen: pd.DataFrame, programma: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Hoeveel sociale woningen er in plannen zitten die nog niet zijn gebouwd: nieuwbouw min sloop.

    Sociale huur en sociale koop samen, en elk apart als lijn. Naar hard, zacht en onbekende planstatus, over alle jaren
    en per oplevering; een periode blijft een periode. Woningen met een onbekende prijsklasse zijn een eigen klasse en
    tellen niet als sociaal. Plannen met status 5A of 5B tellen niet mee. Er is geen norm.
    """
    gekoppeld = koppel(plannen, programma, moment.afspraken)
    uitkomsten = []
    for cijfers in plancijfers(gekoppeld, moment.corporaties):
        stappen = per_stadium(cijfers, _sociaal)
        netto = cijfers.som(lambda velden: nog_te_bouwen(velden) and _sociaal(velden))
        lijnen = {
            f"sociaal_{eigendom}": cijfers.som(
                lambda velden, e=eigendom: nog_te_bouwen(velden) and _sociaal(velden) and velden["eigendom"] == e
            )
            for eigendom in EIGENDOM
        }
        lijnen["gerealiseerd"] = cijfers.som(lambda velden: velden["stadium"] == GEREALISEERD and _sociaal(velden))
        lijnen["prijsklasse_onbekend"] = cijfers.som(
            lambda velden: nog_te_bouwen(velden) and velden["prijsklasse"] == ONBEKEND
        )
        zin = (
            f"De plannen {wie_wanneer(cijfers)} bevatten netto {woningen(netto, 'sociale ')}: "
            f"{hardheid_tekst(stappen)}."
        )
        uitkomsten.append(
            plan_uitkomst(
                cijfers,
                "sociaal_in_plannen",
                netto,
                zin,
                opmerkingen=ontbreekt(cijfers, gekoppeld),
                stappen=stappen,
                lijnen=lijnen,
            )
        )
    return uitkomsten


def _sociaal(velden: Mapping[str, str]) -> bool:
    return velden["prijsklasse"] == "sociaal"
