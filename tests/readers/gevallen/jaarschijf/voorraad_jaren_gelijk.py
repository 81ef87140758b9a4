"""Jaren van de voorraad zonder totaal met elk jaar evenveel, en een jaar met minder dan het jaar ervoor."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Mutatie", 2025, 2026, 2027],
        ["Nieuwbouw", 30, 20, 40],
        ["Verkoop", -5, -5, -5],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 30
        nieuwbouw | 2026     | 20
        nieuwbouw | 2027     | 40
        verkoop   | 2025     | -5
        verkoop   | 2026     | -5
        verkoop   | 2027     | -5
    """
}
