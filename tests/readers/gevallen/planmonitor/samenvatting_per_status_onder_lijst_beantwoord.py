"""Sommen per status onder de lijst, waarvan is gezegd dat zij worden overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "samenvatting_per_status_onder_lijst"
INDELING = """
[bladen.S.rijen]
"Hard" = "overslaan"
"Zacht" = "overslaan"
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
