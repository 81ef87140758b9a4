"""The indicator doorkijk_middenhuur: what is coming after the agreement's years, against table 2."""

import pandas as pd

from prestatiemonitor.indicators.doorkijk import doorkijk_uitkomsten
from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeiuitkomst import Vraag
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.programma import Programma
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import Uitkomst

VRAAG = Vraag("doorkijk_middenhuur", "ambitie 1", "middenhuur", "tabel 2")


@indicator(
    titel="Doorkijk middenhuur na de looptijd",
    afspraak="ambitie 1",
    eenheid="woningen",
    norm="doorkijk_middenhuur",
    pagina="middenhuur",
)
def doorkijk_middenhuur(
    voorraadmutaties: pd.DataFrame,
    moment: Moment,
    planprogramma: Programma | None = None,
) -> list[Uitkomst]:
    """Hoeveel nieuwbouw (middenhuur) van corporaties wordt verwacht in de jaren na de afspraken, tegen tabel 2.

    De waarde is een verwachting, geen realisatie: de prognose van de corporatie, of waar zij geen nieuwbouw voorspelt
    haar harde plannen. Tabel 2 noemt voor deze jaren alleen nieuwbouw; verkoop en sloop gaan er dus niet af. De netto
    verwachting van de corporaties staat ernaast, zachte plannen ook. Waar een corporatie in de tabel geen getal heeft,
    is er voor haar geen norm.
    """
    groei = Groei.lees("middenhuur", moment, voorraadmutaties, planprogramma)
    return doorkijk_uitkomsten(groei, VRAAG, "tabel_2")
