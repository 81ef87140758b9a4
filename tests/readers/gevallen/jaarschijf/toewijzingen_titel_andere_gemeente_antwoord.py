"""Toewijzingen met een andere gemeente, waarvan is geantwoord dat zij tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_titel_andere_gemeente"
INDELING = """
[bladen."Toew".waarden]
"Toewijzingen WSN 2026 (inclusief Amersfoort)" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
        WSN | 2026 | toegewezen | urgent | 20
        WSN | 2026 | toegewezen | regulier | 70
    """,
}
