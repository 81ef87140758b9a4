"""Een kop over bewoners boven sociale huur en koop, waarvan een persoon zei dat het woningen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "groepskop_andere_telling"
INDELING = """
[bladen.P.waarden]
"Aantal bewoners" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-dijk      | huur     | 2027     | 12
        de-dijk      | koop     | 2027     | 28
        de-laan      | huur     | 2031     | 5
        de-laan      | koop     | 2031     | 20
    """,
}
