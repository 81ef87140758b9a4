"""The indicator sociaal_in_plannen: how many social homes the plans hold, by delivery and hardness."""

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
from prestatiemonitor.indicators.woorden import woningen
from prestatiemonitor.tables.waarden import EIGENDOM, ONBEKEND


@indicator(titel="Sociale woningen in plannen", eenheid="woningen", pagina="plannen", per_oplevering=True)
def sociaal_in_plannen(plancijfers: Sequence[Plancijfers], planprogramma: Programma) -> list[Uitkomst]:
    """Hoeveel sociale woningen er in plannen zitten die nog niet zijn gebouwd: nieuwbouw min sloop.

    Sociale huur en sociale koop samen, en elk apart als lijn. Naar hard, zacht en onbekende planstatus, over alle jaren
    en per oplevering; een periode blijft een periode. Woningen met een onbekende prijsklasse zijn een eigen klasse en
    tellen niet als sociaal. {niet_mee}Er is geen norm.
    """
    uitkomsten = []
    for cijfers in plancijfers:
        stappen = per_stadium(cijfers, prijsklasse="sociaal")
        netto = cijfers.som(stadium=NOG_TE_BOUWEN, prijsklasse="sociaal")
        lijnen = {
            f"sociaal_{eigendom}": cijfers.som(stadium=NOG_TE_BOUWEN, prijsklasse="sociaal", eigendom=eigendom)
            for eigendom in EIGENDOM
        }
        lijnen["gerealiseerd"] = cijfers.som(stadium=GEREALISEERD, prijsklasse="sociaal")
        lijnen["prijsklasse_onbekend"] = cijfers.som(stadium=NOG_TE_BOUWEN, prijsklasse=ONBEKEND)
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
                opmerkingen=ontbreekt(cijfers, planprogramma),
                stappen=stappen,
                lijnen=lijnen,
            )
        )
    return uitkomsten
