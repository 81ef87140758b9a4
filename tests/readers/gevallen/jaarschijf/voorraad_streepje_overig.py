"""‘- overig’ onder Nieuwbouw, zonder andere regels met een streepje."""

UITKOMST = "gevraagd"
VRAAG = "of het een deel van de nieuwbouw is of een andere verandering."
BLADEN = {
    "Jaarschijf": [
        ["Realisatie sociale huur 2025"],
        ["", "WSN"],
        ["Nieuwbouw", 30],
        ["- overig", 20],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | mutatie   | aantal | bron
        WSN        | nieuwbouw | 30     | Jaarschijf!B3
    """,
}
MELDINGEN = ["MUTATIE_ONBEKEND Jaarschijf!A4"]
