"""Toewijzingen waarvan een regel is doorgehaald, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_doorgehaald"
INDELING = """
[bladen.Toew.waarden]
doorgehaald = "telt mee"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal | bron
        WSN | 2026 | toegewezen | urgent | 20 | Toew!B3
        WSN | 2026 | toegewezen | regulier | 70 | Toew!B4
        WSN | 2026 | toegewezen | statushouders | 8 | Toew!B5
    """
}
