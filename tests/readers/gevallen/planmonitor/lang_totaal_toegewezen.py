"""Een lange lijst met een regel zonder soort, waarvan is gezegd dat hij een totaal is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.S.rijen]
"rij 2" = "totaal"
"""
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", None, 14],
        ["De Dijk", "1A", "Koop", 10],
        ["De Dijk", "1A", "Sociale huur", 4],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | koop | onbekend | 10 | S!D3
        de-dijk | huur | sociaal | 4 | S!D4
    """,
}
