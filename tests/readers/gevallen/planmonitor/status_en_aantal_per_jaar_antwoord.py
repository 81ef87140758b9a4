"""Van twee jaren staan er status en aantal, en een persoon zei dat die van het laatste tellen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "status_en_aantal_per_jaar"
INDELING = """
[bladen.P.kolommen]
"Status 2025" = "overslaan"
"Status 2026" = "planstatus"
"Woningen 2025" = "overslaan"
"Woningen 2026" = "aantal woningen"
"""
MELDINGEN = []
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 1A
        De Laan | 3
    """,
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      |          | 12
        de-laan      |          | 22
    """,
}
