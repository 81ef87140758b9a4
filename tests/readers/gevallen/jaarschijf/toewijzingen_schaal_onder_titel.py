"""Toewijzingen met onder de titel een regel met een schaal: ‘Aantallen x 100’."""

UITKOMST = "gevraagd"
BLADEN = {
    "T": [
        ["Toewijzingen WSN 2025"],
        ["Aantallen x 100"],
        ["", "Aantal"],
        ["Vrijgekomen", 50],
        ["Urgent", 10],
        ["Regulier", 40],
    ]
}
MELDINGEN = ["TITEL_ONBEKEND T!A2"]
VRAAG = "of de getallen zo kloppen of honderdtallen zijn."
