"""Een regel ‘Vorige monitor’ onder de plannen, waarvan is gezegd dat hij wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "regel_vorig_jaar"
INDELING = """
[bladen.S.rijen]
"Vorige monitor" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        de-akker | huur | 1
        de-akker | koop | 2
        de-berg | huur | 4
        de-berg | koop | 5
    """,
}
