"""Tussen de categorieën staan kolommen als Totaal sociaal, die de som van andere zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "Status", "Sociale huur", "Sociale koop", "Totaal sociaal", "Dure koop", "Totaal"],
        ["De Dijk", "Nijkerk", "1A", 10, 4, 14, 1, 15],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        nijkerk-de-dijk | huur | sociaal | 10
        nijkerk-de-dijk | koop | sociaal | 4
        nijkerk-de-dijk | koop | duur | 1
    """,
}
