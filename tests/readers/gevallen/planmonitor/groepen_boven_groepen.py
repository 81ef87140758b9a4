"""Boven de plannen van elke wijk een som, en boven de wijken van elk dorp ook."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Project", "Sociale huur", "Dure koop"],
        ["Dorp A", 30, 20],
        ["Wijk 1", 18, 9],
        ["De Dijk", 10, 5],
        ["De Weg", 8, 4],
        ["Wijk 2", 12, 11],
        ["De Hof", 7, 6],
        ["Het Pad", 5, 5],
        ["Totaal", 30, 20],
    ]
}
MELDINGEN = ["GROEPSTOTALEN P!A2"]
TABELLEN = {
    "plannen": """
        plan
        De Dijk
        De Weg
        De Hof
        Het Pad
    """
}
