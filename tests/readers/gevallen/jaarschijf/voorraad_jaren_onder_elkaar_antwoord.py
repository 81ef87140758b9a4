"""Zulke jaren van de voorraad onder elkaar, waarvan een persoon zei dat zij doortellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_jaren_onder_elkaar"
CUMULATIEF = True
INDELING = """
[bladen.V.waarden]
"2025 t/m 2027" = "cumulatief"
"""
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 10
        nieuwbouw | 2027     | 10
        sloop     | 2025     | -2
        sloop     | 2026     | 0
        sloop     | 2027     | -3
    """
}
