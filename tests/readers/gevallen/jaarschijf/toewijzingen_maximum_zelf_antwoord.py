"""Die tabel, waarvan is geantwoord dat de regel urgent toegewezen woningen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_maximum_zelf"
INDELING = """
[bladen."Toewijzingen".waarden]
"Urgent (max 30%)" = "toegewezen urgent"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
        WSN | 2025 | toegewezen | urgent | 30
        de Alliantie | 2025 | toegewezen | urgent | 30
        WSN | 2025 | toegewezen | regulier | 91
        de Alliantie | 2025 | toegewezen | regulier | 40
    """,
}
