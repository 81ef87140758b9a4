"""Boven de plannen van elke kern een regel met de som ervan en zonder plannaam, de kern ernaast."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Kern", "Plan", "Aantal"],
        ["Nijkerk", None, 30],
        [None, "De Dijk", 20],
        [None, "De Weg", 10],
        ["Hoevelaken", None, 12],
        [None, "De Hof", 7],
        [None, "Het Pad", 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | kern
        De Dijk | Nijkerk
        De Weg  | Nijkerk
        De Hof  | Hoevelaken
        Het Pad | Hoevelaken
    """
}
