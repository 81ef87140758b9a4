"""Onder huur en onder koop een aantal en het deel daarvan dat sociaal is."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, "Huur", None, "Koop", None],
        ["Plan", "Status", "Aantal", "waarvan sociaal", "Aantal", "waarvan sociaal"],
        ["De Dijk", "1A", 10, 5, 12, 6],
        ["De Weg", "3", 6, 4, 8, None],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["C1:D1", "E1:F1"]}}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 5
        de-dijk      | huur     | onbekend    | 5
        de-dijk      | koop     | sociaal     | 6
        de-dijk      | koop     | onbekend    | 6
        de-weg       | huur     | sociaal     | 4
        de-weg       | huur     | onbekend    | 2
        de-weg       | koop     | onbekend    | 8
    """,
}
MELDINGEN = []
