"""Die tabel, waarvan is geantwoord dat de getallen zo kloppen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_prognose_in_hoek"
INDELING = """
[bladen."Toewijzingen".waarden]
"Prognose" = "telt mee"
"Getallen x 100" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
        WSN | 2025 | toegewezen | regulier | 7
        de Alliantie | 2025 | toegewezen | regulier | 8
        WSN | 2025 | toegewezen | urgent | 3
        de Alliantie | 2025 | toegewezen | urgent | 2
    """,
}
