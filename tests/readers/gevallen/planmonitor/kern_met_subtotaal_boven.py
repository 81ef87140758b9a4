"""De naam van een kern met het subtotaal erachter, boven de plannen van die kern; onderaan een totaal."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal"],
        ["Nijkerk", None, 30],
        ["De Dijk", "1A", 20],
        ["De Weg", "3", 10],
        ["Hoevelaken", None, 12],
        ["De Hof", "1A", 7],
        ["Het Pad", "1A", 5],
        ["Eindtotaal", None, 42],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | kern
        De Dijk | Nijkerk
        De Weg  | Nijkerk
        De Hof  | Hoevelaken
        Het Pad | Hoevelaken
    """,
}
