"""Toewijzingen met een kolom ‘Nr’ ervoor, die op een lijst met plannen lijkt."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen WSN"],
        ["Nr", "", "2024", "2025", "Totaal"],
        [1, "Urgent", 12, 20, 32],
        [2, "Regulier", 1, 2, 3],
    ]
}
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | groep    | aantal
        WSN        | 2024 | urgent   | 12
        WSN        | 2025 | urgent   | 20
        WSN        | 2024 | regulier | 1
        WSN        | 2025 | regulier | 2
    """
}
