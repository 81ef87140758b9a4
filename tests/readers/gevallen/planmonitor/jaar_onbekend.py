"""Een kolom per jaar, en een kolom ‘onbekend’ voor woningen zonder jaar."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "2026", "2027", "Onbekend"],
        ["De Dijk", "Nijkerk", "1A", 1, 2, 5],
    ],
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | jaar_van | jaar_tot
        nijkerk-de-dijk | 1      | 2026     | 2026
        nijkerk-de-dijk | 2      | 2027     | 2027
        nijkerk-de-dijk | 5      |          |
    """,
}
