"""Een overzicht per kern direct onder de lijst met plannen, waarvan is gezegd dat het niet meetelt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.waarden]
Kern = "overslaan"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
        ["De Dijk", "Nijkerk", "1A", 2026, 10, 20],
        ["De Laan", "Hoevelaken", "3", 2028, 4, 6],
        ["Kern", "Sociale huur", "Dure koop"],
        ["Nijkerk", 10, 20],
        ["Hoevelaken", 4, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal
        nijkerk-de-dijk    | 10
        nijkerk-de-dijk    | 20
        hoevelaken-de-laan | 4
        hoevelaken-de-laan | 6
    """,
}
