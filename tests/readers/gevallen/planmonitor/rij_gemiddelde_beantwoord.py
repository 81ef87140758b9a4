"""Onder de plannen staan een gemiddelde en een norm, die zijn overgeslagen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.rijen]
"Gemiddeld" = "overslaan"
"Norm 30%" = "overslaan"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Sociale huur", "Koop"],
        ["De Dijk", "Nijkerk", "1A", 20, 1],
        ["De Weg", "Nijkerk", "3", 10, 1],
        ["Gemiddeld", None, None, 15, 1],
        ["Norm 30%", None, None, 9.6, None],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | aantal
        nijkerk-de-dijk | 20
        nijkerk-de-dijk | 1
        nijkerk-de-weg  | 10
        nijkerk-de-weg  | 1
    """,
}
