"""Jaren van de voorraad onder elkaar die oplopen, met het totaal van die jaren eronder."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Jaar", "Nieuwbouw", "Sloop"],
        [2025, 10, -2],
        [2026, 20, -2],
        [2027, 30, -5],
        ["Totaal", 60, -9],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 20
        nieuwbouw | 2027     | 30
        sloop     | 2025     | -2
        sloop     | 2026     | -2
        sloop     | 2027     | -5
    """
}
