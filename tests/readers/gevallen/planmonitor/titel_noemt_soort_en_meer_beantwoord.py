"""Een titel die een soort woningen noemt en meer, waarvan is gezegd dat de lijst van alles telt."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.waarden]
"Plannen met ten minste 30% sociale huur" = "onbekend"
"""
BLADEN = {
    "P": [
        ["Plannen met ten minste 30% sociale huur"],
        ["Plan", "Status", "Aantal"],
        ["De Dijk", "1A", 18],
        ["De Weg", "1A", 9],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | aantal
        de-dijk      | onbekend | onbekend    | 18
        de-weg       | onbekend | onbekend    | 9
    """,
}
