"""Naast elke groep staat een kolom ‘%’, ook op de regel Totaal."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen 2025"],
        ["Corporatie", "Urgent", "%", "Regulier", "%", "Totaal"],
        ["WSN", 10, "20%", 40, "80%", 50],
        ["Alliantie", 20, "25%", 60, "75%", 80],
        ["Totaal", 30, "23%", 100, "77%", 130],
    ]
}
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        corporatie   | jaar | post       | groep    | aantal
        WSN          | 2025 | toegewezen | urgent   | 10
        WSN          | 2025 | toegewezen | regulier | 40
        de Alliantie | 2025 | toegewezen | urgent   | 20
        de Alliantie | 2025 | toegewezen | regulier | 60
    """
}
