"""Een regel met ‘max 5’ en ‘<8’, waarvan is geantwoord welk getal het is."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_regel_met_bovengrenzen"
INDELING = """
[bladen.T.waarden]
"max 5" = "4"
"<8" = "7"
"""
MELDINGEN = []
TABELLEN = {
    "toewijzingen": """
        halfjaar | groep    | aantal
        1        | urgent   | 4
        2        | urgent   | 7
        1        | regulier | 12
        2        | regulier | 13
    """
}
