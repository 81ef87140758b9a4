"""‘121)’ kan 121 zijn, of 12 met noot 1."""

UITKOMST = "gevraagd"
VRAAG = "het getal."
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Verkoop"],
        ["WSN", "121)", -3],
    ],
}
MELDINGEN = [
    "GEEN_GETAL S!B3",
]
