"""Onder elk jaar een aantal en het deel daarvan dat sociale huur is: de rest is van een onbekende soort."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, 2026, None, 2027, None],
        ["Plan", "Status", "Aantal", "w.v. sociale huur", "Aantal", "w.v. sociale huur"],
        ["De Dijk", "1A", 10, 5, 12, 6],
        ["De Weg", "3", 6, 4, 8, 6],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["C1:D1", "E1:F1"]}}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | jaar_van | aantal
        de-dijk      | huur     | sociaal     | 2026     | 5
        de-dijk      | onbekend | onbekend    | 2026     | 5
        de-dijk      | huur     | sociaal     | 2027     | 6
        de-dijk      | onbekend | onbekend    | 2027     | 6
        de-weg       | huur     | sociaal     | 2026     | 4
        de-weg       | onbekend | onbekend    | 2026     | 2
        de-weg       | huur     | sociaal     | 2027     | 6
        de-weg       | onbekend | onbekend    | 2027     | 2
    """,
}
MELDINGEN = []
