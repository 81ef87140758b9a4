"""Plannen met nummers met een letter erachter, die samen niet op het plan met dat nummer uitkomen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Nr", "Plan", "Planstatus", "Sociale huur", "Koop"],
        ["1", "De Akker", "1A", 10, 10],
        ["1a", "Noord", "1A", 16, 5],
        ["1b", "Zuid", "1A", 4, 14],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        1 | huur | 10
        1 | koop | 10
        1a | huur | 16
        1a | koop | 5
        1b | huur | 4
        1b | koop | 14
    """,
}
