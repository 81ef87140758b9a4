"""Een lijst met alleen een netto aantal woningen, waarvan is gezegd dat het nieuwbouw is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "alleen_netto"
INDELING = """
[bladen.S.kolommen]
Netto = "nieuwbouw"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | soort | aantal | bron
        nijkerk-de-dijk | nieuwbouw | 10 | S!D2
    """,
}
