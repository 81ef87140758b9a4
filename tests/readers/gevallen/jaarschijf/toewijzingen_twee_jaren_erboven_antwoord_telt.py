"""Twee jaren boven een tabel met toewijzingen, waarvan is geantwoord dat die van de regel eronder telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_twee_jaren_erboven"
INDELING = """
[bladen.T.waarden]
"2024" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | groep    | aantal
        WSN        | 2024 | urgent   | 10
        WSN        | 2024 | regulier | 40
    """
}
