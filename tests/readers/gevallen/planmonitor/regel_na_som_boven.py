"""Het totaal staat boven de plannen; de onderste regel is ‘In 2024’ en telt daarin niet mee."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een plan is."
BLADEN = {
    "S": [
        ["Plan", "Sociale huur", "Koop"],
        ["Totaal", 5, 7],
        ["De Akker", 1, 2],
        ["De Berg", 4, 5],
        ["In 2024", 4, 6],
    ]
}
MELDINGEN = ["REGEL_ONDER_TOTAAL S!A5"]
