"""Nieuwbouw per kern met het totaal eronder, ook van de kern die heet als de gemeente."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Realisatie voorraadmutaties sociale huur WSN 2025"],
        [None, "Aantal"],
        ["Nieuwbouw Nijkerk", 24],
        ["Nieuwbouw Hoevelaken", 20],
        ["Nieuwbouw", 44],
        ["Verkoop", -9],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | aantal | bron
        nieuwbouw | 44     | V!B5
        verkoop   | -9     | V!B6
    """
}
