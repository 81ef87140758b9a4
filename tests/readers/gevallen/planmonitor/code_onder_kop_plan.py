"""Een code onder ‘Plan’ en de naam ernaast."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Naam", "Status", "Sociale huur"],
        [101, "De Dijk", "1A", 10],
        [102, "De Weg", "3", 4],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        101 | 10
        102 | 4
    """,
}
