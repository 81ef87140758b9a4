"""Toewijzingen met achter de naam van een groep hoeveel procent het hoogstens mag zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "Toewijzingen": [
        ["Toewijzingen 2025"],
        ["Groep", "WSN", "Alliantie"],
        ["Urgent (max 30%)", 27, 10],
        ["Regulier (norm 70%)", 91, 40],
    ]
}
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
        WSN | 2025 | toegewezen | urgent | 27
        de Alliantie | 2025 | toegewezen | urgent | 10
        WSN | 2025 | toegewezen | regulier | 91
        de Alliantie | 2025 | toegewezen | regulier | 40
    """,
}
