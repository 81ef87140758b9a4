"""Jaarkolommen die doortellen, met naast elk jaar hoeveel daarvan sociale huur is."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "P": [
        ["Plan", "Woningen 2026", "waarvan sociale huur 2026", "Woningen 2027", "waarvan sociale huur 2027", "Totaal"],
        ["De Dijk", 10, 4, 20, 9, 20],
        ["De Laan", 5, 5, 15, 8, 15],
    ]
}
MELDINGEN = ["JAREN_TELLEN_DOOR P!B1"]
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | jaar_van | aantal
        de-dijk      | sociaal     | 2026     | 4
        de-dijk      | onbekend    | 2026     | 6
        de-dijk      | sociaal     | 2027     | 5
        de-dijk      | onbekend    | 2027     | 5
        de-laan      | sociaal     | 2026     | 5
        de-laan      | sociaal     | 2027     | 3
        de-laan      | onbekend    | 2027     | 7
    """
}
