"""Kolommen met percentages zonder teken naast een totaal, die zijn overgeslagen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
Sociaal = "overslaan"
Midden = "overslaan"
Duur = "overslaan"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal", "Sociaal", "Midden", "Duur"],
        ["De Dijk", "Nijkerk", "1A", 20, 50, 30, 20],
        ["De Weg", "Nijkerk", "1A", 200, 40, 30, 30],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 20
        nijkerk-de-weg  | 200
    """,
}
