"""Jaren van de voorraad onder elkaar die doortellen zonder dat het er staat: het totaal eronder is het laatste jaar."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Jaar", "Nieuwbouw", "Sloop"],
        [2025, 10, -2],
        [2026, 10, -6],
        [2027, 25, -9],
        ["Totaal", 25, -9],
    ]
}
MELDINGEN = ["VOORRAAD_TELT_DOOR V!B2"]
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 0
        nieuwbouw | 2027     | 15
        sloop     | 2025     | -2
        sloop     | 2026     | -4
        sloop     | 2027     | -3
    """
}
