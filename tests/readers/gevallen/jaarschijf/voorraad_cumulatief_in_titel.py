"""Boven de jaren van de voorraad staat ‘cumulatief’: per jaar is gelezen wat er bij komt."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN, cumulatief"],
        ["Mutatie", 2025, 2026, 2027, "Totaal"],
        ["Nieuwbouw", 10, 20, 30, 30],
        ["Sloop", -4, -4, -9, -9],
    ]
}
MELDINGEN = ["VOORRAAD_OPGETELD V!D2"]
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 10
        nieuwbouw | 2027     | 10
        sloop     | 2025     | -4
        sloop     | 2026     | 0
        sloop     | 2027     | -5
    """
}
