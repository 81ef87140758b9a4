"""Regels ‘Gemeente Putten’ en ‘Dubbeltelling’, waarvan is gezegd dat wat eronder staat niet meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "banner_andere_gemeente"
INDELING = """
[bladen.S.waarden]
"Gemeente Putten" = "overslaan"
"Dubbeltelling" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        de-akker | huur | 10
        de-akker | koop | 4
    """,
}
