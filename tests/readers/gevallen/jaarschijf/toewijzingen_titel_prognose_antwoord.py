"""Verwachte toewijzingen, waarvan is geantwoord dat de tabel niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_titel_prognose"
INDELING = """
[bladen."Toew".waarden]
"Verwachte toewijzingen WSN 2026 (prognose)" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
    """,
}
