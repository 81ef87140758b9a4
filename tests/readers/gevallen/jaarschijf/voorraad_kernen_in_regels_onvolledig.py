"""Nieuwbouw per kern met een regel nieuwbouw die niet de som daarvan is."""

UITKOMST = "gevraagd"
VRAAG = "of de kernen delen van de regel zijn of erbij komen."
BLADEN = {
    "V": [
        ["Realisatie voorraadmutaties sociale huur WSN 2025"],
        [None, "Aantal"],
        ["Nieuwbouw Nijkerk", 24],
        ["Nieuwbouw Hoevelaken", 20],
        ["Nieuwbouw", 50],
        ["Verkoop", -9],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | aantal | bron
        nieuwbouw | 50     | V!B5
        verkoop   | -9     | V!B6
    """
}
MELDINGEN = ["MUTATIE_ONBEKEND V!A3", "MUTATIE_ONBEKEND V!A4"]
