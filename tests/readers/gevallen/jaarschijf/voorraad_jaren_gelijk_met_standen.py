"""Jaren van de voorraad met elk jaar evenveel, tussen de voorraad aan het begin en aan het eind van elk jaar."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Mutatie", 2025, 2026, 2027],
        ["Beginvoorraad", 100, 106, 114],
        ["Nieuwbouw", 10, 12, 12],
        ["Verkoop", -4, -4, -4],
        ["Eindvoorraad", 106, 114, 122],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 12
        nieuwbouw | 2027     | 12
        verkoop   | 2025     | -4
        verkoop   | 2026     | -4
        verkoop   | 2027     | -4
    """
}
