"""De naam van de eerste kern boven de koppen; de andere kernen staan op regels tussen de plannen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Nijkerk"],
        ["Plan", "Status", "Aantal"],
        ["De Dijk", "1A", 20],
        ["De Weg", "3", 10],
        ["Hoevelaken"],
        ["De Hof", "1A", 7],
        ["Nijkerkerveen"],
        ["Nijkerk-Centrum", "3", 4],
    ]
}
TABELLEN = {
    "plannen": """
        plan            | kern
        De Dijk         | Nijkerk
        De Weg          | Nijkerk
        De Hof          | Hoevelaken
        Nijkerk-Centrum | Nijkerkerveen
    """
}
