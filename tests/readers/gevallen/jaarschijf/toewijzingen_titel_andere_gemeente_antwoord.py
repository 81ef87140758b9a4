"""Toewijzingen met een andere gemeente, waarvan is geantwoord dat zij tellen."""

UITKOMST = "gelezen"
BLADEN = {
    "Toew": [["Toewijzingen WSN 2026 (inclusief Amersfoort)"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]
}
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
