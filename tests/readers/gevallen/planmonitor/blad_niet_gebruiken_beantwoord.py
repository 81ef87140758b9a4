"""Een lijst op een blad dat ‘Plannen (niet gebruiken)’ heet, en een persoon zei dat zij meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "blad_niet_gebruiken"
INDELING = """
[bladen."Plannen (niet gebruiken)"]
onderdeel = true
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 4
    """,
}
MELDINGEN = []
