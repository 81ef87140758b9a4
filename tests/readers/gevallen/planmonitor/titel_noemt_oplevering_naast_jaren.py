"""Boven een lijst met een jaar per plan staat een jaar van oplevering: het jaar van het plan telt."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Oplevering 2027"],
        [],
        ["Plan", "Status", "Oplevering", "Koop"],
        ["De Dijk", "1A", 2027, 4],
        ["De Weg", "3", 2029, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 4
        de-weg       | 2029     | 6
    """,
}
MELDINGEN = []
