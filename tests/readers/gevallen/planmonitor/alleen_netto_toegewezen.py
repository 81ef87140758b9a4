"""Een lijst met alleen een netto aantal woningen, waarvan is gezegd dat het nieuwbouw is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.S.kolommen]
Netto = "nieuwbouw"
"""
BLADEN = {"S": [["Plan", "Kern", "Status", "Netto"], ["De Dijk", "Nijkerk", "1A", 10]]}
TABELLEN = {
    "programma": """
        plan_sleutel | soort | aantal | bron
        nijkerk-de-dijk | nieuwbouw | 10 | S!D2
    """,
}
