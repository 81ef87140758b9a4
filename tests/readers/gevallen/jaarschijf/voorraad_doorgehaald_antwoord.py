"""Een verandering in de voorraad die is doorgehaald, met een antwoord."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_doorgehaald"
INDELING = """
[bladen."2026".waarden]
doorgehaald = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | jaar_van | segment | mutatie | aantal | bron
        WSN | 2026 | sociale_huur | nieuwbouw | 10 | 2026!C3
    """
}
