"""Toewijzingen die als percentage staan opgemaakt: 1 als 100%, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "toewijzingen_als_percentage"
INDELING = """
[bladen.Toew.rijen]
Urgent = "telt mee"
Regulier = "overslaan"
"""
TABELLEN = {
    "toewijzingen": """
        corporatie | jaar | post | groep | aantal | bron
        WSN | 2026 | toegewezen | urgent | 1 | Toew!B3
    """
}
