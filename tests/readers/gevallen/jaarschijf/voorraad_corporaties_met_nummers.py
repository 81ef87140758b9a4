"""Nieuwbouw per corporatie en jaar, met een kolom ‘Nr’ ervoor: de corporaties zijn geen plannen."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Nieuwbouw sociale huur prognose"],
        ["Nr", "Corporatie", "2026", "2027"],
        [1, "WSN", 20, 12],
        [2, "Alliantie", 10, 15],
        ["", "Totaal", 30, 27],
    ]
}
MELDINGEN = []
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | mutatie   | jaar_van | aantal
        WSN          | nieuwbouw | 2026     | 20
        WSN          | nieuwbouw | 2027     | 12
        de Alliantie | nieuwbouw | 2026     | 10
        de Alliantie | nieuwbouw | 2027     | 15
    """
}
