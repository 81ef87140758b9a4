"""Onder de regel Totaal een regel met de aantallen van vorig jaar en een met die van de woondeal."""

UITKOMST = "gevraagd"
VRAAG = "of wat onder het totaal staat een plan is."
BLADEN = {
    "S": [
        ["Plan", "Sociale huur", "Middenhuur", "Dure koop"],
        ["De Akker", 1, 2, 3],
        ["De Berg", 4, 5, 6],
        ["Totaal", 5, 7, 9],
        ["Vorig jaar", 3, 6, 6],
        ["Woondeal", 8, 8, 8],
    ]
}
MELDINGEN = ["REGEL_ONDER_TOTAAL S!A5", "REGEL_ONDER_TOTAAL S!A6"]
