"""Een totaal, met de jaren en ‘w.v. later’ die er een deel van zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Totaal", "w.v. 2026", "w.v. 2027", "w.v. later"],
        ["De Dijk", "1A", 13, 5, 5, 3],
        ["De Weg", "3", 11, 3, 1, 6],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | jaar_tot | aantal
        de-dijk      | 2026     | 2026     | 5
        de-dijk      | 2027     | 2027     | 5
        de-dijk      | 2028     |          | 3
        de-weg       | 2026     | 2026     | 3
        de-weg       | 2027     | 2027     | 1
        de-weg       | 2028     |          | 6
        de-weg       |          |          | 1
    """,
}
MELDINGEN = []
