"""De naam van de gemeente als titel, en elke kern op een regel boven haar plannen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Nijkerk"],
        ["Plan", "Status", "Aantal"],
        ["Hoevelaken"],
        ["De Hof", "1A", 7],
        ["Nijkerk"],
        ["De Dijk", "1A", 20],
        ["Nijkerkerveen"],
        ["De Weg", "3", 10],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | kern
        De Hof  | Hoevelaken
        De Dijk | Nijkerk
        De Weg  | Nijkerkerveen
    """
}
