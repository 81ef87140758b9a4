"""The indicator netto_groei_sociaal: does the social stock grow by what was agreed, per year and over the period."""

from decimal import Decimal
from typing import Final

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeiuitkomst import Vraag, groei_uitkomst, jaren_met_gegevens
from prestatiemonitor.indicators.looptijd import over_de_looptijd
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

    Zolang de looptijd niet om is, staat erbij wat elk jaar dat nog niet om is gemiddeld moet brengen: de norm over de
    looptijd min wat is gerealiseerd, gedeeld door die jaren. Heeft niet elk jaar een norm, dan is er ook over de
    looptijd geen; jaren met een norm die op elkaar volgen, worden dan samen gemeten.

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
    looptijd = [over_de_looptijd(groei_sociaal, VRAAG, partij, _prognose(moment, partij)) for partij in partijen]
    return [*per_jaar, *(uitkomst for van_partij in looptijd for uitkomst in van_partij)]


def _prognose(moment: Moment, partij: str) -> dict[str, Decimal]:
    """The forecast in the agreement as a line, by where it stands."""
    prognose, verwacht = moment.afspraken.normen.get(PROGNOSE), moment.norm(PROGNOSE, moment.jaren[-1], partij)
    return {} if prognose is None or verwacht is None else {prognose.plaats: verwacht}
