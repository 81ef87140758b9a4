"""Twee korte lijsten onder elkaar, elk met één plan en met andere koppen."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Oplevering", "Sociale huur"],
        ["De Dijk", 2026, 10],
        [],
        ["Project", "Jaar", "Middenhuur"],
        ["De Laan", 2030, 8],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | jaar_van | aantal | bron
        de-dijk      | sociaal     | 2026     | 10     | Plannen!C2
        de-laan      | midden      | 2030     | 8      | Plannen!C5
    """
}
