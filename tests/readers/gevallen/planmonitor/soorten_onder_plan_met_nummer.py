"""Onder een plan regels met alleen een soort woning, die wel een eigen nummer hebben."""

UITKOMST = "gevraagd"
VRAAG = "of die regels een deel van het plan zijn of meetellen."
BLADEN = {
    "Plannen": [
        ["Nr", "Plan", "Planstatus", "Oplevering", "Aantal"],
        [1, "Doornsteeg", "1A", 2026, 80],
        [2, "Sociale huur", None, None, 30],
        [3, "Koop", None, None, 50],
        [4, "De Laan", "3", 2028, 10],
    ]
}
MELDINGEN = ["DEEL_OF_PLAN Plannen!B3", "DEEL_OF_PLAN Plannen!B4"]
