"""Jaren van oplevering met aantallen erachter in één cel: een periode."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Oplevering", "Aantal"],
        ["De Dijk", "2026 (12) en 2027 (8)", 20],
        ["De Weg", "na 2030", 30],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | jaar_tot | aantal
        de-dijk      | 2026     | 2027     | 20
        de-weg       | 2031     |          | 30
    """,
}
MELDINGEN = ["OPLEVERING_VERDEELD P!B2"]
