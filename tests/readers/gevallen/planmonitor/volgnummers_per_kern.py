"""Een kolom Nr. die in elke kern weer bij 1 begint, en een som onderaan zonder naam."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Nr.", "Plan", "Kern", "Status", "Aantal"],
        [1, "De Dijk", "Nijkerk", "1A", 20],
        [2, "De Weg", "Nijkerk", "3", 10],
        [1, "De Hof", "Hoevelaken", "1A", 7],
        [2, "Het Pad", "Hoevelaken", "3", 3],
        [None, None, None, None, 40],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal
        nijkerk-de-dijk    | 20
        nijkerk-de-weg     | 10
        hoevelaken-de-hof  | 7
        hoevelaken-het-pad | 3
    """,
}
