"""A scenario, a pack and a note of a meeting, as tests of the store keep them."""

from datetime import date

from prestatiemonitor.store import NieuweNotitie, NieuwPakket, NieuwScenario

SCENARIO = NieuwScenario(
    naam="Traag", aannames='{"uitstel": 18}', peilmoment=date(2026, 6, 30), reden="netcongestie", wie="A. de Vries"
)
PAKKET = NieuwPakket(naam="Werkgroep", keuze='{"publiek": "ambtelijk"}', wie="A. de Vries")
NOTITIE = NieuweNotitie(
    overleg="Ambtelijk overleg juni",
    peilmoment=date(2026, 6, 30),
    onderwerp="aandeel_urgent",
    soort="actie",
    tekst="Alternatieven voor urgenten uitzoeken",
    wie="A. de Vries",
    wie_doet="WSN",
    tegen=date(2026, 9, 1),
)
