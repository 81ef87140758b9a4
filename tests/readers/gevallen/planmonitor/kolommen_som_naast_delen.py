"""Sociaal als som van sociale huur en sociale koop."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociaal", "Sociale huur", "Sociale koop", "Dure koop"],
        ["De Dijk", "1A", 12, 10, 2, 20],
    ]
}
TABELLEN = {
    "programma": """
        eigendom | prijsklasse | aantal
        huur | sociaal | 10
        koop | sociaal | 2
        koop | duur | 20
    """,
}
