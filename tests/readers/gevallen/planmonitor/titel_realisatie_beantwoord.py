"""Boven een lijst staat ‘Realisatie 2024’, en een persoon zei dat zij zo meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "titel_realisatie"
INDELING = """
[bladen.P.waarden]
"Realisatie 2024" = "telt mee"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | gerealiseerd | aantal
        de-dijk      | huur     |              | 10
        de-dijk      | koop     |              | 4
    """,
}
