"""Regels tussen de plannen met een planstatus in code en woorden, ook ‘3 in voorbereiding’."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Aantal"],
        ["1A onherroepelijk"],
        ["De Dijk", "Nijkerk", 20],
        ["3 in voorbereiding"],
        ["De Weg", "Nijkerk", 10],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 1A         | hard
        De Weg  | 3          | zacht
    """,
}
