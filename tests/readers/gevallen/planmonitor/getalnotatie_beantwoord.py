"""Aantallen met zo'n getalnotatie, waarvan een persoon zei wat de kolommen zijn."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "getalnotatie"
INDELING = """
[bladen.P.kolommen]
"Sociale huur" = "overslaan"
"Middenhuur" = "middenhuur"
"Dure huur" = "overslaan"
"Goedkope koop" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        de-dijk      | huur     | 12
        de-dijk      | koop     | 15
        de-laan      | huur     | 22
        de-laan      | koop     | 25
    """,
}
