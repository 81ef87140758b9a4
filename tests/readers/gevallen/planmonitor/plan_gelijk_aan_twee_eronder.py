"""Plannen met toevallig evenveel woningen als de twee plannen eronder samen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Dure koop"],
        ["Noord", "1A", 8, 22],
        ["De Dijk", "1A", 5, 15],
        ["De Weg", "3", 3, 7],
        ["Zuid", "2A", 6, 6],
        ["De Hof", "1A", 4, 3],
        ["Het Pad", "1A", 2, 3],
    ]
}
TABELLEN = {
    "plannen": """
        plan
        Noord
        De Dijk
        De Weg
        Zuid
        De Hof
        Het Pad
    """
}
