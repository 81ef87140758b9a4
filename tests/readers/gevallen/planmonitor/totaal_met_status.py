"""Totalen per planstatus, met die status op de regel van het totaal."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Dure koop"],
        ["De Dijk", "1A", 10, 20],
        ["De Weg", "1A", 3, 15],
        ["Totaal", "1A", 13, 35],
        ["De Laan", "3", 5, 5],
        ["Totaal", "3", 5, 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 1A
        De Weg  | 1A
        De Laan | 3
    """
}
