"""Plannen met nummers, en hun delen met een letter of een punt erachter; die tellen bijna op tot het plan."""

UITKOMST = "gevraagd"
VRAAG = "of de regel van het hele plan een totaal is of meetelt."
BLADEN = {
    "S": [
        ["Nr", "Plan", "Planstatus", "Sociale huur", "Koop"],
        ["1", "De Akker", "1A", 10, 10],
        ["1.1", "Noord", "1A", 6, 5],
        ["1.2", "Zuid", "1A", 4, 4],
        ["2", "De Cel", "3", 9, 8],
        ["2a", "Oost", "3", 7, 6],
        ["2b", "West", "3", 3, 2],
    ]
}
MELDINGEN = ["PLAN_BIJNA_DELEN S!B2", "PLAN_BIJNA_DELEN S!B5"]
