"""The indicator doorkijk_sociaal: what is coming after the agreement's years, against table 1."""

from prestatiemonitor.indicators.doorkijk import doorkijk_uitkomsten
from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst


@indicator(
    titel="Doorkijk sociale huur na de looptijd",
    afspraak="ambitie 1",
    eenheid="woningen",
    norm="doorkijk_sociaal",
    pagina="sociale_voorraad",
)
def doorkijk_sociaal(groei_sociaal: Groei) -> list[Uitkomst]:
    """Hoeveel nieuwbouw (sociale huur) van corporaties wordt verwacht in de jaren na de afspraken, tegen tabel 1.

    De waarde is een verwachting, geen realisatie: de prognose van de corporatie, of waar zij geen nieuwbouw voorspelt
    haar harde plannen. Tabel 1 noemt voor deze jaren alleen nieuwbouw; verkoop en sloop gaan er dus niet af. De netto
    verwachting van de corporaties staat ernaast, zachte plannen ook. Waar een corporatie in de tabel geen getal heeft,
    is er voor haar geen norm.
    """
    return doorkijk_uitkomsten("doorkijk_sociaal", "sociale_huur", "tabel_1", groei_sociaal)
