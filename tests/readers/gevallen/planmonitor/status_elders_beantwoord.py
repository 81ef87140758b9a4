"""Planstatussen uit een andere lijst, met een antwoord op welke status zij zijn."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.waarden]
"1b. kansrijk" = "3"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal"],
        ["De Dijk", "Nijkerk", "1a. hard", 20],
        ["De Weg", "Nijkerk", "1b. kansrijk", 10],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 1A         | hard
        De Weg  | 3          | zacht
    """,
}
