"""Een netto aantal en sloop, waarvan is gezegd dat het nieuwbouw is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "netto_en_sloop"
INDELING = """
[bladen.P.kolommen]
"Netto toevoeging" = "nieuwbouw"
"""
TABELLEN = {
    "programma": """
        soort | aantal
        nieuwbouw | 28
        sloop | 12
    """,
}
MELDINGEN = ["ALLEEN_TOTAAL P!C2"]
