"""Rijwoningen, twee-onder-een-kap en vrijstaand als delen van eengezins."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Rijwoningen", "2^1-kap", "Vrijstaand", "Appartementen"],
        ["De Dijk", "1A", 10, 4, 2, 14],
    ]
}
TABELLEN = {
    "programma": """
        woningtype | aantal
        eengezins | 10
        eengezins | 4
        eengezins | 2
        meergezins | 14
    """,
}
