"""Een titel over wachttijd, waarvan is geantwoord dat de tabel niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_titel_wachttijd"
INDELING = """
[bladen."Toew".waarden]
"Gemiddelde wachttijd toewijzingen WSN 2026 (maanden)" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
    """,
}
