"""Kolommen per jaar, met een periode ernaast die de som van de jaren erin is."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "2025", "2026", "2027", "2025-2027", "2028-2030"],
        ["De Dijk", "Nijkerk", "1A", 1, 2, 3, 6, 4],
        ["De Weg", "Nijkerk", "3", 1, None, None, 1, 4],
    ],
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | jaar_van | jaar_tot
        nijkerk-de-dijk | 1      | 2025     | 2025
        nijkerk-de-dijk | 2      | 2026     | 2026
        nijkerk-de-dijk | 3      | 2027     | 2027
        nijkerk-de-dijk | 4      | 2028     | 2030
        nijkerk-de-weg  | 1      | 2025     | 2025
        nijkerk-de-weg  | 4      | 2028     | 2030
    """,
}
