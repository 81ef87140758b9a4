"""Boven de harde en boven de zachte plannen een regel met de som ervan, die zo heet."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Project", "Sociale huur", "Middenhuur", "Koop"],
        ["Harde plannen", 10, 5, 15],
        ["De Dijk", 10, 0, 10],
        ["De Weg", 0, 5, 5],
        ["Zachte plannen", 4, 4, 4],
        ["De Hof", 4, 0, 3],
        ["Het Pad", 0, 4, 1],
    ]
}
MELDINGEN = ["GROEPSTOTALEN P!A2"]
TABELLEN = {
    "plannen": """
        plan    | hardheid
        De Dijk | hard
        De Weg  | hard
        De Hof  | zacht
        Het Pad | zacht
    """
}
