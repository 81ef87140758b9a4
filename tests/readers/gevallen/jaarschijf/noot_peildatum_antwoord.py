"""Een peildatum in het jaar zelf onder toewijzingen, waarvan is gezegd dat zij de cijfers niet verandert."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_peildatum"
INDELING = """
[bladen.Toewijzingen.waarden]
"Peildatum: 1 oktober 2025" = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        jaar | halfjaar | post        | groep  | aantal
        2025 |          | vrijgekomen |        | 101
        2025 |          | toegewezen  | urgent | 16
    """,
}
MELDINGEN = []
