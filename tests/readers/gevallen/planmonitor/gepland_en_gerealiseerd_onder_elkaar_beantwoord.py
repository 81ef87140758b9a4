"""Regels Gerealiseerd onder de plannen, waarvan is gezegd dat zij worden overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "gepland_en_gerealiseerd_onder_elkaar"
INDELING = """
[bladen.S.rijen]
"rij 3" = "overslaan"
"rij 5" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-akker | 2024 | 10
        de-akker | 2025 | 5
        de-berg | 2024 | 8
        de-berg | 2025 | 8
    """,
}
