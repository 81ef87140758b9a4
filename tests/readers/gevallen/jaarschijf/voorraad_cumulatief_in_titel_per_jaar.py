"""Boven de jaren van de voorraad staat ‘cumulatief’, en een persoon zei dat elk jaar op zichzelf staat."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Prognose nieuwbouw sociale huur, cumulatief"],
        ["Jaar", "WSN", "de Alliantie"],
        [2025, 10, 4],
        [2026, 20, 4],
        [2027, 30, 9],
    ]
}
INDELING = """
[bladen.V.waarden]
"2025 t/m 2027" = "per jaar"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | jaar_van | aantal
        WSN          | 2025     | 10
        WSN          | 2026     | 20
        WSN          | 2027     | 30
        de Alliantie | 2025     | 4
        de Alliantie | 2026     | 4
        de Alliantie | 2027     | 9
    """
}
