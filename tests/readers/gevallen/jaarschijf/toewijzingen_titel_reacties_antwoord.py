"""Een titel over reacties, waarvan is geantwoord dat de tabel niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_titel_reacties"
INDELING = """
[bladen."Toew".waarden]
"Reacties per toewijzing WSN 2026" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
    """,
}
