"""Jaren als kolommen, met daarnaast ‘Later’ (na het laatste jaar) en ‘Onbekend’."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", 2026, 2027, "Later", "Onbekend", "Totaal"],
        ["De Dijk", "1A", 20, 10, 5, 4, 39],
        ["De Weg", "3", None, 12, None, 40, 52],
    ]
}
TABELLEN = {
    "programma": """
        label_bron | jaar_van | jaar_tot | aantal
        2026       | 2026     | 2026     | 20
        2027       | 2027     | 2027     | 10
        Later      | 2028     |          | 5
        Onbekend   |          |          | 4
        2027       | 2027     | 2027     | 12
        Onbekend   |          |          | 40
    """,
}
