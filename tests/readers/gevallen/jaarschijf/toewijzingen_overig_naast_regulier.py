"""‘Overig’ naast regulier en urgent: overige toewijzingen."""

UITKOMST = "gelezen"
BLADEN = {"T": [["Toewijzingen 2025"], ["Groep", "WSN"], ["Regulier", 40], ["Urgent", 4], ["Overig", 2]]}
TABELLEN = {
    "toewijzingen": """
        corporatie | groep    | aantal | bron
        WSN        | regulier | 40     | T!B3
        WSN        | urgent   | 4      | T!B4
        WSN        | overig   | 2      | T!B5
    """,
}
