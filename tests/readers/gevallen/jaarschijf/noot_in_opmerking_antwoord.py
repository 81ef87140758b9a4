"""Een opmerking bij een cel over de periode, waarvan is gezegd dat zij de cijfers niet verandert."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_in_opmerking"
INDELING = """
[bladen.Toewijzingen.waarden]
"t/m september" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        jaar | halfjaar | post        | groep  | aantal
        2024 |          | vrijgekomen |        | 146
        2024 |          | toegewezen  | urgent | 23
        2025 |          | vrijgekomen |        | 101
        2025 |          | toegewezen  | urgent | 16
    """,
}
MELDINGEN = []
