"""Een groep die zegt hoeveel woningen nultreden zijn, waarvan een persoon zei dat de kolommen worden overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "groepskop_deel_van_woningen"
INDELING = """
[bladen.P.kolommen]
"Huur" = "overslaan"
"Koop" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 10
        de-dijk      | huur     | midden      | 5
        de-dijk      | koop     | duur        | 9
        de-weg       | huur     | sociaal     | 4
        de-weg       | huur     | midden      | 6
        de-weg       | koop     | duur        | 6
    """,
}
MELDINGEN = []
