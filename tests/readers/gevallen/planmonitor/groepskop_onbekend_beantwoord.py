"""Een onbekende kop boven een groep aantallen, waarvan een persoon zei dat de aantallen zo meetellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "groepskop_onbekend"
INDELING = """
[bladen.P.waarden]
"Schuifruimte" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-dijk      | huur     | 2027     | 12
        de-dijk      | koop     | 2027     | 28
    """,
}
