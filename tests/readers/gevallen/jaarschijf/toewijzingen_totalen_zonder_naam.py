"""Toewijzingen met een kolom zonder kop en een regel zonder naam die de sommen van de andere zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen 2025"],
        ["", "Urgent", "Regulier", ""],
        ["WSN", 10, 40, 50],
        ["Alliantie", 20, 60, 80],
        ["", 30, 100, 130],
    ]
}
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | groep    | aantal
        WSN          | 2025 | urgent   | 10
        WSN          | 2025 | regulier | 40
        de Alliantie | 2025 | urgent   | 20
        de Alliantie | 2025 | regulier | 60
    """
}
