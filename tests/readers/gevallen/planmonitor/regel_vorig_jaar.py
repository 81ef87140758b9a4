"""Onder de plannen een regel ‘Vorige monitor’, zonder totaal erboven."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een plan is."
BLADEN = {
    "S": [
        ["Plan", "Sociale huur", "Koop"],
        ["De Akker", 1, 2],
        ["De Berg", 4, 5],
        ["Vorige monitor", 3, 6],
    ]
}
MELDINGEN = ["REGEL_HEET_ANDERS S!A4"]
