"""Zulke noten onder de lijst, waarvan een persoon zei dat de lijst zo meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "noot_andere_telling"
INDELING = """
[bladen.P.waarden]
"* Aantallen zijn cumulatief" = "telt mee"
"NB: De Dijk is ook in De Laan geteld" = "telt mee"
"Bron: gemeente Barneveld" = "telt mee"
"Deze lijst is vervallen per 1-5-2026" = "telt mee"
"""
MELDINGEN = ["REGEL_NIET_GELEZEN P!A8"]
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 12
        de-laan      | 2031     | 5
    """,
}
