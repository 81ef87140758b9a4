"""Twee momenten als samengevoegde kop boven dezelfde koppen: het laatste is gelezen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, "januari 2025", None, "juli 2025", None, None],
        ["Plan", "Status", "Aantal woningen", "Status", "Aantal woningen", "Oplevering"],
        ["De Dijk", "3", 10, "2A", 20, 2027],
        ["De Laan", "2A", 3, "1A", 15, 2028],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["B1:C1", "D1:E1"]}}
MELDINGEN = ["MOMENT_GEKOZEN P!D2"]
TABELLEN = {
    "plannen": """
        plan    | planstatus
        De Dijk | 2A
        De Laan | 1A
    """,
    "programma": """
        plan_sleutel | jaar_van | aantal
        de-dijk      | 2027     | 20
        de-laan      | 2028     | 15
    """,
}
