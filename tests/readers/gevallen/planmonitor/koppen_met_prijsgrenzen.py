"""Koppen met huurprijzen als grens."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Huur tot € 900", "Huur € 900 - € 1.185", "Huur > € 1.185"],
        ["De Dijk", "1A", 1, 2, 3],
    ]
}
TABELLEN = {
    "programma": """
        eigendom | prijsklasse | aantal
        huur | sociaal | 1
        huur | midden | 2
        huur | duur | 3
    """,
}
