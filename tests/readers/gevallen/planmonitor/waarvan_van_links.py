"""Huur met waarvan sociale huur ernaast, en koop: het deel kan alleen van de huur zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Aantal woningen (stuks)", "Huur", "waarvan sociale huur", "Koop"],
        ["De Dijk", "Nijkerk", "1A", 20, 12, 8, 8],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | eigendom | prijsklasse | aantal
        nijkerk-de-dijk | huur     | sociaal     | 8
        nijkerk-de-dijk | huur     | onbekend    | 4
        nijkerk-de-dijk | koop     | onbekend    | 8
    """,
}
