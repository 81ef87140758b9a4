"""Zulke gelijke jaren van de voorraad, waarvan een persoon zei dat zij doortellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_jaren_blijven_gelijk"
CUMULATIEF = True
INDELING = """
[bladen.V.waarden]
"2025 t/m 2027" = "cumulatief"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | jaar_van | aantal
        WSN          | 2025     | 10
        WSN          | 2026     | 0
        WSN          | 2027     | 0
        de Alliantie | 2025     | 0
        de Alliantie | 2026     | 0
        de Alliantie | 2027     | 4
    """
}
