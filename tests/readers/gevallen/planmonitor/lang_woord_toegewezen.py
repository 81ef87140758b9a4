"""Een lange lijst met een eigen woord voor een soort woning."""

UITKOMST = "gelezen"
INDELING = """
[bladen.S.waarden]
"Starters" = "sociale koop"
"""
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Starters", 10],
        ["De Dijk", "1A", "Sociale huur", 4],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | koop | sociaal | 10 | S!D2
        de-dijk | huur | sociaal | 4 | S!D3
    """,
}
