"""Kolommen met prijzen, oppervlakten en jaren van de procedure, naast die met woningen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Oplevering", "Grondprijs (€/m2)", "BVO (m²)", "Vaststelling bestemmingsplan", "Koop"],
        ["De Dijk", "1A", 2028, 425, 3200, 2026, 20],
        ["De Weg", "3", 2029, 390, 1100, 2027, 8],
    ]
}
TABELLEN = {
    "programma": """
        eigendom | jaar_van | aantal
        koop     | 2028     | 20
        koop     | 2029     | 8
    """,
}
