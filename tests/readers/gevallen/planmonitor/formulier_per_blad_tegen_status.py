"""Een blad per planstatus met formulieren, waarvan één een status geeft die niet bij zijn blad past."""

UITKOMST = "gevraagd"
BLADEN = {
    "Status 1B": [["Plannaam", "De Dijk"], ["Kern", "Nijkerk"], ["Planstatus", "4A"], ["Dure koop", 17]],
    "Status 4A": [["Plannaam", "De Laan"], ["Kern", "Hoevelaken"], ["Planstatus", None], ["Dure koop", 5]],
}
MELDINGEN = ["HARDHEID_TEGENSTRIJDIG Status 1B!A1"]
VRAAG = "verbetering: het plan is zacht en zijn blad hard"
