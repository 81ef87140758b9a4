"""Toewijzingen met tussen haakjes hoe er wordt toegewezen: geen inschrijfduur."""

UITKOMST = "gelezen"
BLADEN = {
    "T": [
        ["Toewijzingen WSN 2025"],
        ["Groep", "Aantal", "%"],
        ["Regulier (inschrijfduur)", 84, "75%"],
        ["Urgenten (zoekduur)", 28, "25%"],
        ["Totaal", 112, "100%"],
    ]
}
TABELLEN = {
    "toewijzingen": """
        groep    | aantal | bron
        regulier | 84     | T!B3
        urgent   | 28     | T!B4
    """,
    "kerncijfers": "maat | waarde",
}
