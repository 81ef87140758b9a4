"""Een kolom per kwartaal en per halfjaar: woningen van dat jaar."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Q1 2026", "Q2 2026", "1e helft 2027", "2e helft 2027"],
        ["De Dijk", "Nijkerk", "1A", 1, 2, 3, 4],
    ],
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | jaar_van | jaar_tot
        nijkerk-de-dijk | 1      | 2026     | 2026
        nijkerk-de-dijk | 2      | 2026     | 2026
        nijkerk-de-dijk | 3      | 2027     | 2027
        nijkerk-de-dijk | 4      | 2027     | 2027
    """,
}
