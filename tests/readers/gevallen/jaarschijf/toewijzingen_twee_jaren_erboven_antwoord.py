"""Twee jaren boven een tabel met toewijzingen, waarvan is geantwoord dat die van de titel telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_twee_jaren_erboven"
INDELING = """
[bladen.T.waarden]
"2024" = "2025"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | groep    | aantal
        WSN        | 2025 | urgent   | 10
        WSN        | 2025 | regulier | 40
    """
}
