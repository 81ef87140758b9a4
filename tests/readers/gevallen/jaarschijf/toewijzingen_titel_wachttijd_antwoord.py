"""Een titel over wachttijd, waarvan is geantwoord dat de tabel niet telt."""

UITKOMST = "gelezen"
BLADEN = {
    "Toew": [
        ["Gemiddelde wachttijd toewijzingen WSN 2026 (maanden)"],
        ["Groep", "Aantal"],
        ["Urgent", 20],
        ["Regulier", 70],
    ]
}
INDELING = """
[bladen."Toew".waarden]
"Gemiddelde wachttijd toewijzingen WSN 2026 (maanden)" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
    """,
}
