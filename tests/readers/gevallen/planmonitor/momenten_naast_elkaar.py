"""Planstatus en aantallen op twee momenten naast elkaar: het laatste is gelezen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status jan 2025", "Status jul 2025", "Aantal jan", "Aantal jul", "Oplevering"],
        ["De Dijk", "3", "2A", 10, 20, 2027],
        ["De Laan", "2A", "1A", 3, 15, 2028],
    ]
}
MELDINGEN = ["MOMENT_GEKOZEN P!C1"]
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
