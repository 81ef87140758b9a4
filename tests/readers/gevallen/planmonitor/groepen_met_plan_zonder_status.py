"""Sommen boven hun plannen die kloppen, met in een ervan een plan zonder status en jaar: dat is een plan."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Koop"],
        ["Gebied Noord", None, 18, 9],
        ["De Dijk", "1A", 10, 5],
        ["De Els", None, 3, 1],
        ["De Weg", "3", 5, 3],
        ["Gebied Zuid", None, 12, 4],
        ["De Hof", "1A", 7, 2],
        ["Het Pad", "2A", 5, 2],
    ]
}
MELDINGEN = ["GROEPSTOTALEN P!A2"]
TABELLEN = {
    "plannen": """
        plan
        De Dijk
        De Els
        De Weg
        De Hof
        Het Pad
    """
}
