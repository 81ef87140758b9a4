"""Zulke jaren van de voorraad, waarvan een persoon zei dat elk jaar op zichzelf staat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_jaren_groeien"
INDELING = """
[bladen.V.waarden]
"2025 t/m 2027" = "per jaar"
"""
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 20
        nieuwbouw | 2027     | 30
        sloop     | 2025     | -4
        sloop     | 2026     | -4
        sloop     | 2027     | -9
    """
}
