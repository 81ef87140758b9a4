"""Jaren van de voorraad met elk jaar evenveel, onder een titel die ‘per jaar’ zegt."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Prognose nieuwbouw sociale huur per jaar"],
        ["Corporatie", 2025, 2026, 2027],
        ["WSN", 10, 10, 10],
        ["de Alliantie", 5, 6, 7],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | jaar_van | aantal
        WSN          | 2025     | 10
        WSN          | 2026     | 10
        WSN          | 2027     | 10
        de Alliantie | 2025     | 5
        de Alliantie | 2026     | 6
        de Alliantie | 2027     | 7
    """
}
