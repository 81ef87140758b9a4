"""Kolommen tot en met een jaar naast elkaar, waarvan alleen de laatste telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "perioden_overlappen"
INDELING = """
[bladen.P.kolommen]
"t/m 2025" = "overslaan"
"kolom E" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal | jaar_van | jaar_tot
        nijkerk-de-dijk | 9      |          | 2027
        nijkerk-de-weg  | 4      |          | 2027
    """,
}
