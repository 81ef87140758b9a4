"""Van elk jaar een totaal en de sociale huur daarvan: de andere woningen van dat jaar zijn van een onbekende soort."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "2026 totaal", "2026 sociale huur", "2027 totaal", "2027 sociale huur"],
        ["De Dijk", "1A", 10, 5, 12, 6],
        ["De Weg", "3", 6, 4, 8, None],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | prijsklasse | jaar_van | aantal
        de-dijk      | huur     | sociaal     | 2026     | 5
        de-dijk      | onbekend | onbekend    | 2026     | 5
        de-dijk      | huur     | sociaal     | 2027     | 6
        de-dijk      | onbekend | onbekend    | 2027     | 6
        de-weg       | huur     | sociaal     | 2026     | 4
        de-weg       | onbekend | onbekend    | 2026     | 2
        de-weg       | onbekend | onbekend    | 2027     | 8
    """,
}
MELDINGEN = []
