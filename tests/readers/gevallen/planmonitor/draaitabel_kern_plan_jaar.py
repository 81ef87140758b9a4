"""Een draaitabel in compacte vorm met kernen, plannen en jaren onder elkaar."""

UITKOMST = "gelezen"
BLADEN = {
    "Draaitabel": [
        ["Rijlabels", "Som van Aantal woningen"],
        ["Hoevelaken", 15],
        ["De Dijk", 15],
        [2026, 10],
        [2027, 5],
        ["Nijkerk", 8],
        ["De Laan", 8],
        [2026, 8],
        ["Eindtotaal", 23],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | jaar_van | jaar_tot | aantal | bron
        hoevelaken-de-dijk | 2026 | 2026 | 10 | Draaitabel!B4
        hoevelaken-de-dijk | 2027 | 2027 | 5 | Draaitabel!B5
        nijkerk-de-laan | 2026 | 2026 | 8 | Draaitabel!B8
    """,
}
