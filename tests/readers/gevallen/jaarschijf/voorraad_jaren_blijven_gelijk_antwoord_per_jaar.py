"""Zulke gelijke jaren van de voorraad, waarvan een persoon zei dat elk jaar op zichzelf staat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_jaren_blijven_gelijk"
INDELING = """
[bladen.V.waarden]
"2025 t/m 2027" = "per jaar"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | jaar_van | aantal
        WSN          | 2025     | 10
        WSN          | 2026     | 10
        WSN          | 2027     | 10
        de Alliantie | 2025     | 0
        de Alliantie | 2026     | 0
        de Alliantie | 2027     | 4
    """
}
