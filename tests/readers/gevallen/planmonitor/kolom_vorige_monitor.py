"""Aantallen van de vorige monitor naast die van deze, met het verschil."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Aantal vorige monitor", "Aantal huidige monitor", "Verschil"],
        ["De Dijk", "1A", 2027, 35, 40, 5],
        ["De Weg", "3", 2028, 30, 25, -5],
    ]
}
TABELLEN = {
    "programma": """
        label_bron             | jaar_van | aantal
        Aantal huidige monitor | 2027     | 40
        Aantal huidige monitor | 2028     | 25
    """,
}
