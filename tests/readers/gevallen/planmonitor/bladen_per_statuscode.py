"""Bladen die alleen de code van een planstatus als naam hebben."""

UITKOMST = "gelezen"
KOP = ["Plan", "Kern", "Aantal"]
BLADEN = {
    "1A": [KOP, ["De Dijk", "Nijkerk", 20]],
    "1B": [KOP, ["De Laan", "Nijkerk", 6]],
    "3": [KOP, ["De Weg", "Nijkerk", 10]],
}
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 1A
        De Laan | 1B
        De Weg  | 3
    """,
}
