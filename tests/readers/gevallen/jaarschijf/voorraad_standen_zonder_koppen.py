"""Een voorraadtabel zonder koppen, die begint met de voorraad aan het begin van het jaar."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["WSN sociale huur 2025 realisatie"],
        ["Voorraad 1-1", 3000],
        ["Bij: nieuwbouw", 20],
        ["Af: sloop", -10],
        ["Voorraad 31-12", 3010],
    ]
}
MELDINGEN = []
TABELLEN = {
    "voorraadmutaties": """
        corporatie | mutatie   | jaar_van | aantal
        WSN        | nieuwbouw | 2025     | 20
        WSN        | sloop     | 2025     | -10
    """,
    "kerncijfers": """
        partij | jaar | waarde
        WSN    | 2024 | 3000
        WSN    | 2025 | 3010
    """,
}
