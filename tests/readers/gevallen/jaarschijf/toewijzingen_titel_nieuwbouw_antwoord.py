"""Toewijzingen van nieuwbouw, waarvan is geantwoord dat zij tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_titel_nieuwbouw"
INDELING = """
[bladen."Toew".waarden]
"Toewijzingen nieuwbouw WSN 2026" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
        WSN | 2026 | toegewezen | urgent | 20
        WSN | 2026 | toegewezen | regulier | 70
    """,
}
