"""Boven jaren onder elkaar van de voorraad staat ‘cumulatief’: per jaar is gelezen wat er bij komt."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "V": [
        ["Prognose nieuwbouw sociale huur, cumulatief"],
        ["Jaar", "WSN", "de Alliantie"],
        [2025, 10, 4],
        [2026, 20, 8],
        [2027, 30, 12],
    ]
}
MELDINGEN = ["VOORRAAD_OPGETELD V!B2"]
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | jaar_van | aantal
        WSN          | 2025     | 10
        WSN          | 2026     | 10
        WSN          | 2027     | 10
        de Alliantie | 2025     | 4
        de Alliantie | 2026     | 4
        de Alliantie | 2027     | 4
    """
}
