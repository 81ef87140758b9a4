"""Boven een lijst zonder jaren staat wanneer de woningen worden opgeleverd."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Oplevering in 2027"],
        [],
        ["Plan", "Status", "Sociale huur", "Koop"],
        ["De Dijk", "1A", 10, 4],
        ["De Weg", "3", None, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | jaar_tot | aantal
        de-dijk      | huur     | 2027     | 2027     | 10
        de-dijk      | koop     | 2027     | 2027     | 4
        de-weg       | koop     | 2027     | 2027     | 6
    """,
}
MELDINGEN = ["OPLEVERING_UIT_OPSCHRIFT P!A3"]
