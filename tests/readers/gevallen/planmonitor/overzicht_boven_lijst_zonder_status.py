"""Boven een lijst zonder statuskolom staat een overzichtje van de harde plannen: het zegt niets van de status."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Overzicht", "Sociale huur", "Koop"],
        ["Hard", 5, 7],
        ["Totaal", 5, 7],
        [],
        ["Plan", "Sociale huur", "Koop"],
        ["Akker", 1, 2],
        ["Beemd", 4, 5],
    ]
}
MELDINGEN = ["GETAL_BUITEN_TABEL P!B2"]
TABELLEN = {
    "plannen": """
        plan  | hardheid
        Akker | onbekend
        Beemd | onbekend
    """,
    "programma": """
        eigendom | prijsklasse | aantal
        huur     | sociaal     | 1
        koop     | onbekend    | 2
        huur     | sociaal     | 4
        koop     | onbekend    | 5
    """,
}
