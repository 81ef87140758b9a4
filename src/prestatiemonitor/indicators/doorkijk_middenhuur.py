"""The indicator doorkijk_middenhuur: what is coming after the agreement's years, against its forecast."""

from prestatiemonitor.indicators.doorkijk import doorkijk_uitkomsten
from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst


@indicator(
    titel="Doorkijk middenhuur na de looptijd",
    eenheid="woningen",
    norm="doorkijk_middenhuur",
    pagina="middenhuur",
)
def doorkijk_middenhuur(groei_middenhuur: Groei) -> list[Uitkomst]:
    """Hoeveel nieuwbouw (middenhuur) van corporaties wordt verwacht in de jaren na de afspraken, tegen de prognose in
    {plaats}.

    Geteld als in de doorkijk van de sociale huur: een verwachting van alleen nieuwbouw, uit de prognose van de
    corporatie, of waar zij geen nieuwbouw voorspelt uit haar harde plannen. Waar de prognose voor een corporatie geen
    getal heeft, is er voor haar geen norm.
    """
    return doorkijk_uitkomsten("doorkijk_middenhuur", "middenhuur", groei_middenhuur)
