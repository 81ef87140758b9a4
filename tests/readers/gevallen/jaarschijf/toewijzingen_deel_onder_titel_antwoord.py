"""Toewijzingen van woonwagens, waarvan is geantwoord dat de tabel niet telt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_deel_onder_titel"
INDELING = """
[bladen.T.waarden]
"Woonwagens" = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal
    """
}
