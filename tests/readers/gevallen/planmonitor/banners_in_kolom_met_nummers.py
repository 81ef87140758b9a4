"""Tussenkoppen met een status of hard en zacht in de eerste kolom, die verder nummers van plannen heeft."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Projectnummer", "Plannaam", "Kern", "Sociale huur", "Dure koop"],
        ["Status 3"],
        [1008, "De Brink", "Hoevelaken", 137, 55],
        ["Zachte plannen"],
        [1001, "Hoog Land", "Nijkerk", 33, 52],
        ["Nog uit te werken"],
        [1002, "Laag Land", "Nijkerk", 3, 5],
    ]
}
MELDINGEN = ["TUSSENREGEL_ANDERS Plannen!A6"]
TABELLEN = {
    "plannen": """
        plan_sleutel | plan      | planstatus | hardheid
        1008         | De Brink  | 3          | zacht
        1001         | Hoog Land | onbekend   | zacht
        1002         | Laag Land | onbekend   | onbekend
    """,
}
