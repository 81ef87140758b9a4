"""Jaren in koppen als ‘≤2025’, ‘’26’, ‘jaar 2027’, ‘2028-29’ en ‘2030+’."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "≤2025", "'26", "jaar 2027", "2028-29", "2030+"],
        ["De Dijk", "Nijkerk", "1A", 1, 2, 3, 4, 5],
    ],
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | jaar_van | jaar_tot
        nijkerk-de-dijk | 1      |          | 2025
        nijkerk-de-dijk | 2      | 2026     | 2026
        nijkerk-de-dijk | 3      | 2027     | 2027
        nijkerk-de-dijk | 4      | 2028     | 2029
        nijkerk-de-dijk | 5      | 2030     |
    """,
}
