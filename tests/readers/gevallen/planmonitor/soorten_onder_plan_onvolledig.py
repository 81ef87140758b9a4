"""Onder een plan regels met alleen een soort woning, die niet optellen tot het aantal van het plan."""

UITKOMST = "gevraagd"
VRAAG = "of die regels een deel van het plan zijn of meetellen."
BLADEN = {
    "Plannen": [
        ["Plan", "Planstatus", "Oplevering", "Aantal"],
        ["Doornsteeg", "1A", 2026, 80],
        ["Sociale huur", None, None, 30],
        ["Koop", None, None, 40],
        ["De Laan", "3", 2028, 10],
    ]
}
MELDINGEN = ["DEEL_OF_PLAN Plannen!A3", "DEEL_OF_PLAN Plannen!A4"]
