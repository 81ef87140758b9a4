"""Een kolom met aantallen per jaar, waarvan een persoon zei dat het die van het hele plan zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "aantal_per_jaar"
INDELING = """
[bladen.P.kolommen]
"Sociale huur / jaar" = "sociale huur"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | jaar_tot | aantal
        de-dijk      | huur     | 2027     | 2029     | 12
        de-laan      | huur     | 2030     | 2034     | 5
    """,
}
