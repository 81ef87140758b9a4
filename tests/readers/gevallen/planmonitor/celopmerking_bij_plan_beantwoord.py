"""Zulke opmerkingen aan cellen, waarvan een persoon zei wat meetelt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "celopmerking_bij_plan"
INDELING = """
[bladen.P.waarden]
"cumulatief" = "telt mee"

[bladen.P.rijen]
"rij 2" = "telt mee"
"rij 3" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-dijk      | huur     | 2027     | 12
        de-dijk      | koop     | 2027     | 28
    """,
}
