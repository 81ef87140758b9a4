"""Kolommen tot en met een jaar naast elkaar, waarvan alleen de laatste telt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
"t/m 2025" = "overslaan"
"kolom E" = "overslaan"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "t/m 2025", "t/m 2026", "t/m 2027"],
        ["De Dijk", "Nijkerk", "1A", 1, 2, 9],
        ["De Weg", "Nijkerk", "3", 1, 1, 4],
    ],
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | jaar_van | jaar_tot
        nijkerk-de-dijk | 9      |          | 2027
        nijkerk-de-weg  | 4      |          | 2027
    """,
}
