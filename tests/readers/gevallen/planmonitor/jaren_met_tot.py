"""Onder elk jaar soorten woningen met ‘Tot’ erachter, het jaar alleen boven de eerste kolom: de som van dat jaar."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, 2026, None, None, 2027, None, None],
        ["Plan", "Status", "SH", "DK", "Tot", "SH", "DK", "Tot"],
        ["De Dijk", "1A", 6, 3, 9, 4, 1, 5],
        ["De Weg", "3", 2, None, 2, 7, 8, 15],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-dijk      | huur     | 2026     | 6
        de-dijk      | koop     | 2026     | 3
        de-dijk      | huur     | 2027     | 4
        de-dijk      | koop     | 2027     | 1
        de-weg       | huur     | 2026     | 2
        de-weg       | huur     | 2027     | 7
        de-weg       | koop     | 2027     | 8
    """,
}
MELDINGEN = ["KOP_DOORGETROKKEN P!D2", "KOP_DOORGETROKKEN P!G2"]
