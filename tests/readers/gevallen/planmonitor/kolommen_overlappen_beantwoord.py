"""Sociaal en midden naast alle koop, waarvan koop is overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "kolommen_overlappen"
INDELING = """
[bladen.P.kolommen]
Koop = "overslaan"
"""
TABELLEN = {
    "programma": """
        prijsklasse | aantal
        sociaal | 10
        midden | 5
        sociaal | 5
    """,
}
