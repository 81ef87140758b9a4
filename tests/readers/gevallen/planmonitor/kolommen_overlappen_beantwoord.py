"""Sociaal en midden naast alle koop, waarvan koop is overgeslagen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
Koop = "overslaan"
"""
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociaal", "Midden", "Koop"],
        ["De Dijk", "1A", 10, 5, 20],
        ["De Weg", "1A", 5, None, 5],
    ]
}
TABELLEN = {
    "programma": """
        prijsklasse | aantal
        sociaal | 10
        midden | 5
        sociaal | 5
    """,
}
