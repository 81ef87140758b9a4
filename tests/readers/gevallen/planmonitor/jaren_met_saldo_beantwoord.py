"""Een saldo per jaar, waarvan een persoon zei dat er niets wordt gesloopt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "jaren_met_saldo"
INDELING = """
[bladen.P.kolommen]
"Saldo 2026" = "2026"
"Saldo 2027" = "2027"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2026     | 10
        de-dijk      | 2027     | 4
        de-weg       | 2026     | 4
        de-weg       | 2027     | 7
    """,
}
