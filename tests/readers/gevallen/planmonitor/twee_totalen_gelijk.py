"""Twee kolommen met hetzelfde aantal woningen van het plan."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal", "Totaal woningen"],
        ["De Dijk", "1A", 10, 10],
        ["De Weg", "3", 6, None],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        de-dijk      | 10
        de-weg       | 6
    """,
}
MELDINGEN = []
