"""Regels onder het totaal van de lijst, waarvan is gezegd dat zij worden overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "regel_onder_totaal"
INDELING = """
[bladen.S.rijen]
"Vorig jaar" = "overslaan"
"Woondeal" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal
        de-akker | sociaal | 1
        de-akker | midden | 2
        de-akker | duur | 3
        de-berg | sociaal | 4
        de-berg | midden | 5
        de-berg | duur | 6
    """,
}
