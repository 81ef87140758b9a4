"""Plannen waarvan twee nog geen status en jaar hebben, met aantallen die niets met elkaar te maken hebben."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Aantal"],
        ["De Dijk", "1A", 2027, 10],
        ["De Els", None, None, 40],
        ["De Weg", "3", 2028, 8],
        ["De Hof", "1A", 2028, 7],
        ["De Wei", None, None, 5],
        ["Het Pad", "2A", 2029, 5],
        ["De Es", "2A", 2029, 12],
    ]
}
TABELLEN = {
    "plannen": """
        plan
        De Dijk
        De Els
        De Weg
        De Hof
        De Wei
        Het Pad
        De Es
    """
}
