"""Onder elke soort de jaren, die oplopen, en hun som: die laat zien dat de jaren niet doortellen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, "Sociale huur", None, None, None, "Koop", None, None, None],
        ["Plan", "Status", "2026", "2027", "2028 e.v.", "tot", "2026", "2027", "2028 e.v.", "tot"],
        ["De Dijk", "1A", 1, 2, 3, 6, 4, 5, 6, 15],
        ["De Weg", "3", 7, 8, 9, 24, 1, 1, 1, 3],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["C1:F1", "G1:J1"]}}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | jaar_tot | aantal
        de-dijk      | huur     | 2026     | 2026     | 1
        de-dijk      | huur     | 2027     | 2027     | 2
        de-dijk      | huur     | 2028     |          | 3
        de-dijk      | koop     | 2026     | 2026     | 4
        de-dijk      | koop     | 2027     | 2027     | 5
        de-dijk      | koop     | 2028     |          | 6
        de-weg       | huur     | 2026     | 2026     | 7
        de-weg       | huur     | 2027     | 2027     | 8
        de-weg       | huur     | 2028     |          | 9
        de-weg       | koop     | 2026     | 2026     | 1
        de-weg       | koop     | 2027     | 2027     | 1
        de-weg       | koop     | 2028     |          | 1
    """,
}
MELDINGEN = []
