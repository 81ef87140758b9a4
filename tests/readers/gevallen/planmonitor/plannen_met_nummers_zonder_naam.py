"""Plannen zonder naam, met een nummer en hun corporatie, die er meer dan één heeft."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Nr", "Corporatie", "Status", "Sociale huur", "Koop"],
        [1, "WSN", "1A", 10, 12],
        [2, "Alliantie", "3", 20, 15],
        [3, "WSN", "3", 5, 6],
    ]
}
MELDINGEN = []
TABELLEN = {
    "plannen": """
        plan_sleutel | corporatie   | planstatus
        1            | WSN          | 1A
        2            | de Alliantie | 3
        3            | WSN          | 3
    """,
    "programma": """
        plan_sleutel | prijsklasse | aantal
        1            | sociaal     | 10
        1            | onbekend    | 12
        2            | sociaal     | 20
        2            | onbekend    | 15
        3            | sociaal     | 5
        3            | onbekend    | 6
    """,
}
