"""Een groep prijzen, waarvan een persoon zei dat de kolommen worden overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "groepskop_prijs"
INDELING = """
[bladen.P.kolommen]
"Middenhuur" = "overslaan"
"Betaalbare koop" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 10
        de-dijk      | koop     | duur        | 5
        de-weg       | huur     | sociaal     | 4
        de-weg       | koop     | duur        | 6
    """,
}
MELDINGEN = []
