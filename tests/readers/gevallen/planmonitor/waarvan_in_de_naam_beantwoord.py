"""Regels met een deel van het plan erboven, waarvan is gezegd dat zij worden overgeslagen of meetellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "waarvan_in_de_naam"
INDELING = """
[bladen.S.rijen]
"De Akker, waarvan fase 1" = "overslaan"
"De Cel - appartementen" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        de-akker | huur | 10
        de-akker | koop | 10
        de-cel | huur | 7
        de-cel | koop | 8
        de-cel-appartementen | huur | 2
        de-cel-appartementen | koop | 8
    """,
}
