"""Een blad met toelichting over de periode van cijfers, waarvan is gezegd dat het niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_op_hulpblad"
INDELING = """
[bladen.Toelichting]
overslaan = true
"""
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post        | groep  | aantal
        WSN          | 2025 | vrijgekomen |        | 140
        de Alliantie | 2025 | vrijgekomen |        | 45
        WSN          | 2025 | toegewezen  | urgent | 35
        de Alliantie | 2025 | toegewezen  | urgent | 10
    """,
}
MELDINGEN = []
