"""Een kolom per planstatus, met onder meer 3, die Excel als getal bewaarde."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "1A", "2A", 3, "4A"],
        ["De Dijk", "Nijkerk", 10, None, None, None],
        ["De Laan", "Nijkerk", None, None, 8, None],
        ["De Weg", "Nijkerk", None, None, None, 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 1A         | hard
        De Laan | 3          | zacht
        De Weg  | 4A         | zacht
    """,
    "programma": """
        plan_sleutel    | aantal | bron
        nijkerk-de-dijk | 10     | P!C2
        nijkerk-de-laan | 8      | P!E3
        nijkerk-de-weg  | 5      | P!F4
    """,
}
