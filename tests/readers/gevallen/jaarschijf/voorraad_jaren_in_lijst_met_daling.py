"""Een regel per jaar en mutatie, met een mutatie die in een later jaar minder is: elk jaar staat op zichzelf."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Jaar", "Mutatie", "Aantal"],
        [2025, "Nieuwbouw", 10],
        [2025, "Verkoop", -5],
        [2026, "Nieuwbouw", 30],
        [2026, "Verkoop", -5],
        [2027, "Nieuwbouw", 20],
        [2027, "Verkoop", -5],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 30
        nieuwbouw | 2027     | 20
        verkoop   | 2025     | -5
        verkoop   | 2026     | -5
        verkoop   | 2027     | -5
    """
}
