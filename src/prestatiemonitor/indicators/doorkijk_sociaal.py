"""The indicator doorkijk_sociaal: what is coming after the agreement's years, against its forecast."""

from prestatiemonitor.indicators.doorkijk import doorkijk_uitkomsten
from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst


@indicator(
    titel="Doorkijk sociale huur na de looptijd",
    eenheid="woningen",
    norm="doorkijk_sociaal",
    pagina="sociale_voorraad",
)
def doorkijk_sociaal(groei_sociaal: Groei) -> list[Uitkomst]:
    """Hoeveel nieuwbouw (sociale huur) van corporaties wordt verwacht in de jaren na de afspraken, tegen de prognose in
    {plaats}.

    De waarde is een verwachting, geen realisatie: de prognose van de corporatie, of waar zij geen nieuwbouw voorspelt
    haar harde plannen. De prognose gaat over nieuwbouw alleen; verkoop en sloop gaan er dus niet af. De netto
    verwachting van de corporaties staat ernaast, zachte plannen ook. Waar de prognose voor een corporatie geen getal
    heeft, is er voor haar geen norm.
    """
    return doorkijk_uitkomsten("doorkijk_sociaal", "sociale_huur", groei_sociaal)
