"""Toewijzingen met een schaal onder de titel, waarvan is geantwoord dat de getallen zo kloppen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_schaal_onder_titel"
INDELING = """
[bladen.T.waarden]
"Aantallen x 100" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post        | groep    | aantal
        WSN        | 2025 | vrijgekomen |          | 50
        WSN        | 2025 | toegewezen  | urgent   | 10
        WSN        | 2025 | toegewezen  | regulier | 40
    """
}
