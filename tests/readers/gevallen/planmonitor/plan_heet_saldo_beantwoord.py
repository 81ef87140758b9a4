"""Zo'n regel, waarvan een persoon zei dat hij meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "plan_heet_saldo"
INDELING = """
[bladen.P.rijen]
"N2" = "telt mee"
"""
TABELLEN = {
    "plannen": """
        plan_sleutel | plan         | planstatus
        N1           | De Totaalweg | 1A
        N2           | Saldo        | 2A
        N3           | De Laan      | 3
    """,
    "programma": """
        plan_sleutel | prijsklasse | aantal
        N1           | sociaal     | 10
        N1           | duur        | 20
        N2           | sociaal     | 3
        N2           | duur        | 15
        N3           | sociaal     | 5
        N3           | duur        | 5
    """,
}
