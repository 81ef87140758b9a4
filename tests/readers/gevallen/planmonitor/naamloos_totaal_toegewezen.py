"""Onder de regels van een plan staat een regel zonder naam, waarvan is gezegd dat hij een totaal is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "naamloos_totaal"
INDELING = """
[bladen.S.rijen]
"rij 4" = "totaal"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal | bron
        de-dijk | sociaal | 10 | S!D2
        de-dijk | midden | 5 | S!D3
    """,
}
