"""Koppen in het kort (`Bet. koop`, `Som`), een noot onder de nummers en kolommen met een rang of een prijs."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Nr.", "Plannaam", "Hard/zacht", "Prioriteit", "Huur hoog", "Bet. koop", "Midden koop", "Gem. prijs", "Som"],
        [1001, "De Dijk", "Harde plannen", 1, 10, 20, None, 325000, 30],
        [1008, "De Weg", "Zachte plannen", 3, None, 4, 5, 410000, 9],
        ["Totaal", None, None, None, 10, 24, 5, None, 39],
        [],
        ["Aantallen onder voorbehoud, bron: gemeente"],
    ]
}
MELDINGEN = ["REGEL_NIET_GELEZEN Plannen!A6"]
TABELLEN = {
    "plannen": """
        plan_sleutel | hardheid
        1001         | hard
        1008         | zacht
    """,
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        1001         | huur     | duur        | 10
        1001         | koop     | betaalbaar  | 20
        1008         | koop     | betaalbaar  | 4
        1008         | koop     | midden      | 5
    """,
}
