"""Jaren die doortellen zonder dat het er staat: het totaal van elke regel is het laatste jaar."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "V": [
        ["Prognose sociale huur, WSN"],
        ["Mutatie", 2025, 2026, 2027, "Totaal"],
        ["Nieuwbouw", 10, 10, 25, 25],
        ["Sloop", -4, -6, -9, -9],
    ]
}
MELDINGEN = ["VOORRAAD_TELT_DOOR V!D2"]
TABELLEN = {
    "voorraadmutaties": """
        mutatie   | jaar_van | aantal
        nieuwbouw | 2025     | 10
        nieuwbouw | 2026     | 0
        nieuwbouw | 2027     | 15
        sloop     | 2025     | -4
        sloop     | 2026     | -2
        sloop     | 2027     | -3
    """
}
