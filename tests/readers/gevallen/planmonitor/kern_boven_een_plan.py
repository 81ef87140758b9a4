"""Boven de plannen van elke buurt haar naam met haar som, ook waar maar één plan staat; zij staat ook in een kolom."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "Sociale huur", "Koop"],
        ["Oost", None, 1, 2],
        ["De Akker", "Oost", 1, 2],
        ["West", None, 9, 10],
        ["De Cel", "West", 7, 8],
        ["De Dam", "West", 2, 2],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        oost-de-akker | huur | 1
        oost-de-akker | koop | 2
        west-de-cel | huur | 7
        west-de-cel | koop | 8
        west-de-dam | huur | 2
        west-de-dam | koop | 2
    """,
}
