"""Toewijzingen in procenten, waarvan is geantwoord dat het aantallen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_titel_procenten"
INDELING = """
[bladen."Toew".waarden]
"Toewijzingen WSN 2026 (in procenten)" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
        WSN | 2026 | toegewezen | urgent | 20
        WSN | 2026 | toegewezen | regulier | 70
    """,
}
