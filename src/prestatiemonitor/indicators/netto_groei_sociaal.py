"""The indicator netto_groei_sociaal: does the social stock grow by what was agreed, per year and over the period."""

from decimal import Decimal
from typing import Final

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeiuitkomst import Vraag, groei_uitkomst, jaren_met_gegevens
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Uitkomst

VRAAG = Vraag("netto_groei_sociaal", "sociale huur")
PROGNOSE: Final = "prognose_sociaal"
"""The norm with what the agreement forecasts over its years; a line beside the figure, by the table it stands in."""


@indicator(
    titel="Netto groei van de sociale huurvoorraad",
    eenheid="woningen",
    norm="netto_groei_sociaal",
    pagina="sociale_voorraad",
)
def netto_groei_sociaal(groei_sociaal: Groei, moment: Moment) -> list[Uitkomst]:
    """Hoeveel sociale huurwoningen er netto bij komen, per kalenderjaar en over de looptijd van de afspraken.

    Netto is nieuwbouw, aankoop en overige toevoeging min sloop, verkoop, overheveling en overige onttrekking, zoals de
    corporaties het als realisatie melden. De norm is een minimum per jaar; over de looptijd tellen de jaren op. Waar de
    norm voor partijen samen is, heeft een corporatie geen eigen norm.

    Het oordeel weegt, zolang het jaar loopt, wat is gerealiseerd met wat nog komt: de prognose van de corporatie, of
    waar zij geen nieuwbouw voorspelt de harde plannen van die corporatie. Zachte plannen leiden hooguit tot risico.
    Woningen in plannen waarvan niet is opgegeven of zij klaar zijn, gelden eerst als de nieuwbouw die in die jaren al
    is gemeld: alleen wat daarboven uitgaat, komt nog. Een jaar zonder prognose en zonder plannen is onbekend, geen nul.
    Ontbreekt een realisatie over een afgelopen jaar, dan is er geen oordeel 'niet behaald'; ontbreekt verkoop, sloop of
    een andere onttrekking, of wordt een daling tot onder de norm verwacht, dan ook niet 'behaald'.

    Ernaast staan, als eigen lijnen: de verwachting van de corporaties; de harde plannen naar opleverjaar min
    aangekondigde verkoop, sloop en overheveling; de zachte plannen; de prognose in de afspraken; en de aansluiting, het
    verschil tussen jaarschijf en planmonitor in nieuwbouw.
    """
    partijen = (GEZAMENLIJK, *groei_sociaal.corporaties)
    per_jaar = [
        groei_uitkomst(groei_sociaal, VRAAG, partij, jaar, jaar, moment.norm(VRAAG.indicator, jaar, partij))
        for jaar in jaren_met_gegevens(groei_sociaal)
        for partij in partijen
    ]
    return per_jaar + [_over_de_looptijd(groei_sociaal, partij) for partij in partijen]


def _over_de_looptijd(groei: Groei, partij: str) -> Uitkomst:
    moment, jaren = groei.moment, groei.moment.jaren
    prognose = moment.afspraken.normen.get(PROGNOSE)
    verwacht = moment.norm(PROGNOSE, jaren[-1], partij)
    lijnen = {} if prognose is None or verwacht is None else {prognose.plaats: verwacht}
    som: Decimal | None = None
    for jaar in jaren:
        van_jaar = moment.norm(VRAAG.indicator, jaar, partij)
        if van_jaar is not None:
            som = van_jaar + (som or Decimal(0))
            lijnen[f"norm_tot_en_met_{jaar}"] = som
        delen = groei.gerealiseerd(groei.achter(partij), jaren[0], jaar)
        if delen and jaar <= moment.peildatum.year:
            lijnen[f"gerealiseerd_tot_en_met_{jaar}"] = Decimal(sum(delen.values()))
    return groei_uitkomst(groei, VRAAG, partij, jaren[0], jaren[-1], som, lijnen=lijnen)
