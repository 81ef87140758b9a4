"""Een lange lijst met een regel huur naast een regel sociale huur, waarvan is gezegd dat beide tellen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.S.rijen]
"rij 2" = "telt mee"
"""
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Huur", 10],
        ["De Dijk", "1A", "Sociale huur", 4],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal | bron
        de-dijk | huur | onbekend | 10 | S!D2
        de-dijk | huur | sociaal | 4 | S!D3
    """,
}
