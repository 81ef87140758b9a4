"""Een draaitabel die niet de som van de plannen is en die niet meetelt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.Draaitabel]
overslaan = true
"""
LIJST = [
    ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Dure koop"],
    ["De Dijk", "Nijkerk", "1A", 2026, 10, 5],
    ["De Laan", "Hoevelaken", "3", 2027, 4, 2],
]
BLADEN = {"Plannen": LIJST, "Draaitabel": [["Wijk", "Woningen"], ["Corlaer", 40], ["Paasbos", 130], ["Totaal", 170]]}
TABELLEN = {
    "programma": """
        plan_sleutel       | aantal | bron
        nijkerk-de-dijk    | 10     | Plannen!E2
        nijkerk-de-dijk    | 5      | Plannen!F2
        hoevelaken-de-laan | 4      | Plannen!E3
        hoevelaken-de-laan | 2      | Plannen!F3
    """,
}
