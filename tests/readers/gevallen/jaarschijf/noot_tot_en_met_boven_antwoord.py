"""Toewijzingen tot en met een maand, waarvan voor het hele blad is gezegd welk halfjaar het is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_tot_en_met_boven"
INDELING = """
[bladen.Toewijzingen.geldt]
halfjaar = "1"
"""
TABELLEN = {
    "toewijzingen": """
        jaar | halfjaar | post        | groep  | aantal
        2025 | 1        | vrijgekomen |        | 101
        2025 | 1        | toegewezen  | urgent | 16
    """,
}
MELDINGEN = []
