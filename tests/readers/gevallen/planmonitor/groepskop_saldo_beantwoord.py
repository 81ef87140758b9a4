"""Een groep met het saldo, waarvan een persoon zei dat zij zo meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "groepskop_saldo"
INDELING = """
[bladen.P.waarden]
"Saldo" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | huur     | sociaal     | 10
        de-dijk      | koop     | betaalbaar  | 4
        de-dijk      | huur     | midden      | 5
        de-dijk      | koop     | duur        | 6
        de-weg       | huur     | sociaal     | 4
        de-weg       | koop     | betaalbaar  | 2
        de-weg       | huur     | midden      | 7
        de-weg       | koop     | duur        | 3
    """,
}
