"""Onder de regels van een plan staat een regel zonder naam, waarvan is gezegd dat hij een totaal is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.S.rijen]
"rij 4" = "totaal"
"""
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Sociale huur", 10],
        [None, None, "Middenhuur", 5],
        [None, None, None, 15],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal | bron
        de-dijk | sociaal | 10 | S!D2
        de-dijk | midden | 5 | S!D3
    """,
}
