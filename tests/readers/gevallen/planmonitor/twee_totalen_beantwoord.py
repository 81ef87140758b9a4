"""Twee kolommen met een aantal woningen, waarvan een persoon zei welke niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "twee_totalen"
INDELING = """
[bladen.P.kolommen]
"Aantal" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        de-dijk      | 12
        de-weg       | 6
    """,
}
MELDINGEN = []
