"""Een zin tussen de regels die een ander jaar noemt."""

UITKOMST = "gevraagd"
VRAAG = "of de zin iets zegt over de regels eronder, of een opmerking is."
BLADEN = {
    "Jaarschijf": [
        ["Toewijzingen 2025"],
        ["", "WSN", "Alliantie"],
        ["Vrijgekomen", 200, 40],
        ["In 2024 waren dit er 190 en 38"],
        ["Urgent", 50, 8],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | aantal | bron
        WSN          | 2025 | vrijgekomen | 200    | Jaarschijf!B3
        de Alliantie | 2025 | vrijgekomen | 40     | Jaarschijf!C3
    """,
}
MELDINGEN = ["TEKST_TUSSEN_REGELS Jaarschijf!A4"]
