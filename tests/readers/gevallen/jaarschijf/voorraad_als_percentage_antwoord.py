"""Aantallen woningen die als percentage staan opgemaakt: 1 als 100%, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_als_percentage"
INDELING = """
[bladen."2026".rijen]
WSN = "telt mee"
Alliantie = "telt mee"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | jaar_van | segment | mutatie | aantal | bron
        WSN | 2026 | sociale_huur | nieuwbouw | 1 | 2026!B3
        de Alliantie | 2026 | sociale_huur | nieuwbouw | 2 | 2026!B4
    """
}
