"""Planstatus en aantallen op twee momenten, waarvan een persoon het eerste aanwees."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "momenten_naast_elkaar"
INDELING = """
[bladen.P.kolommen]
"Status jan 2025" = "planstatus"
"Status jul 2025" = "overslaan"
"Aantal jan" = "aantal woningen"
"Aantal jul" = "overslaan"
"""
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 3
        De Laan | 2A
    """,
    "programma": """
        plan_sleutel | aantal
        de-dijk      | 10
        de-laan      | 3
    """,
}
