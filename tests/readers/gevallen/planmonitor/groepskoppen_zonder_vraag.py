"""Boven alle aantallen ‘Verwachte woningen’ en ‘Prijs’: dat zegt niet dat de getallen iets anders zijn dan woningen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, "Verwachte woningen"],
        [None, None, "Prijs"],
        ["Plan", "Status", "Sociale huur", "Middenhuur", "Dure koop"],
        ["De Dijk", "1A", 10, 5, 9],
        ["De Weg", "3", 4, 6, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 10
        de-dijk      | huur     | midden      | 5
        de-dijk      | koop     | duur        | 9
        de-weg       | huur     | sociaal     | 4
        de-weg       | huur     | midden      | 6
        de-weg       | koop     | duur        | 6
    """,
}
MELDINGEN = []
