"""Jaren onder samengevoegde koppen ‘Realisatie’ en ‘Planning’."""

UITKOMST = "gelezen"
OPBOUW = {"samengevoegd": {"P": ["A1:A2", "B1:C1", "D1:E1"]}}
BLADEN = {
    "P": [
        ["Plan", "Realisatie", None, "Planning"],
        [None, 2024, 2025, 2026, 2027],
        ["De Dijk", 10, 15, 20, 5],
        ["De Weg", None, 8, None, 30],
        ["Totaal", 10, 23, 20, 35],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | aantal | gerealiseerd
        de-dijk      | 2024     | 10     | true
        de-dijk      | 2025     | 15     | true
        de-dijk      | 2026     | 20     | false
        de-dijk      | 2027     | 5      | false
        de-weg       | 2025     | 8      | true
        de-weg       | 2027     | 30     | false
    """,
}
