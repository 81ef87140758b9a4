"""Verwachte toewijzingen, waarvan is geantwoord dat de tabel niet telt."""

UITKOMST = "gelezen"
BLADEN = {
    "Toew": [["Verwachte toewijzingen WSN 2026 (prognose)"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]
}
INDELING = """
[bladen."Toew".waarden]
"Verwachte toewijzingen WSN 2026 (prognose)" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
    """,
}
