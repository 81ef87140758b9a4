"""De kern staat links van de namen, alleen op de eerste regel van haar groep."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Kern", "Plan", "Status", "Aantal"],
        ["Nijkerk", "De Dijk", "1A", 20],
        [None, "De Weg", "3", 10],
        ["Hoevelaken", "De Hof", "1A", 7],
        [None, "Het Pad", "1A", 5],
    ]
}
MELDINGEN = ["NAAM_DOORGETROKKEN P!A3"]
TABELLEN = {
    "plannen": """
        plan    | kern
        De Dijk | Nijkerk
        De Weg  | Nijkerk
        De Hof  | Hoevelaken
        Het Pad | Hoevelaken
    """,
}
