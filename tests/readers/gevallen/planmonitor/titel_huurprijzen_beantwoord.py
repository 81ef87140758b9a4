"""Boven een lijst staat ‘Huurprijzen’, en een persoon zei dat zij zo meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_huurprijzen"
INDELING = """
[bladen.P.waarden]
"Huurprijzen" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-dijk      | huur     | 2027     | 10
        de-dijk      | koop     | 2027     | 4
    """,
}
MELDINGEN = []
