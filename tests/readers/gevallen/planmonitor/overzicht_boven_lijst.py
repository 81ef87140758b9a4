"""Boven de lijst staat een overzichtje per status, met koppen als die van de lijst."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Status", "Sociale huur", "Koop"],
        ["1A", 1, 2],
        ["3", 4, 5],
        [],
        ["Plan", "Sociale huur", "Koop", "Status"],
        ["Akker", 1, 2, "1A"],
        ["Beemd", 4, 5, "3"],
    ]
}
MELDINGEN = ["GETAL_BUITEN_TABEL P!B2"]
TABELLEN = {
    "plannen": """
        plan  | planstatus | hardheid
        Akker | 1A         | hard
        Beemd | 3          | zacht
    """,
    "programma": """
        eigendom | prijsklasse | aantal
        huur     | sociaal     | 1
        koop     | onbekend    | 2
        huur     | sociaal     | 4
        koop     | onbekend    | 5
    """,
}
