"""Een titel over reacties, waarvan is geantwoord dat de tabel niet telt."""

UITKOMST = "gelezen"
BLADEN = {"Toew": [["Reacties per toewijzing WSN 2026"], ["Groep", "Aantal"], ["Urgent", 20], ["Regulier", 70]]}
INDELING = """
[bladen."Toew".waarden]
"Reacties per toewijzing WSN 2026" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
    """,
}
