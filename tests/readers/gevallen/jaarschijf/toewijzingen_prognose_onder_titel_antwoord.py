"""Toewijzingen met ‘Prognose’ onder de titel, waarvan is geantwoord dat de tabel niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_prognose_onder_titel"
INDELING = """
[bladen.T.waarden]
"Prognose" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
    """
}
