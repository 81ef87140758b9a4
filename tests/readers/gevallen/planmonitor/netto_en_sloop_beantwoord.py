"""Een netto aantal en sloop, waarvan is gezegd dat het nieuwbouw is."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
"Netto toevoeging" = "nieuwbouw"
"""
BLADEN = {
    "P": [
        ["Plan", "Status", "Netto toevoeging", "Sloop"],
        ["De Dijk", "1A", 28, 12],
    ]
}
TABELLEN = {
    "programma": """
        soort | aantal
        nieuwbouw | 28
        sloop | 12
    """,
}
MELDINGEN = ["ALLEEN_TOTAAL P!C2"]
