"""Een plan dat zowel bij de harde als bij de zachte plannen staat."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee regels blijft."
KOP = ["Plan", "Kern", "Oplevering", "Sociale huur"]
BLADEN = {
    "Hard": [KOP, ["De Dijk", "Nijkerk", 2026, 10]],
    "Zacht": [KOP, ["De Laan", "Hoevelaken", 2029, 8], ["De Dijk", "Nijkerk", 2026, 10]],
}
MELDINGEN = ["PLAN_DUBBEL Zacht!A3"]
