"""Voorraadmutaties met een kolom ‘Nr’ ervoor, die op een lijst met plannen lijkt."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Prognose sociale huur WSN"],
        ["Nr", "Omschrijving", "2026", "2027", "Totaal"],
        [1, "Nieuwbouw", 12, 20, 32],
        [2, "Aankoop", 1, 2, 3],
        [3, "Sloop", -6, -4, -10],
    ]
}
MELDINGEN = []
TABELLEN = {
    "voorraadmutaties": """
        corporatie | mutatie   | jaar_van | aantal
        WSN        | nieuwbouw | 2026     | 12
        WSN        | nieuwbouw | 2027     | 20
        WSN        | aankoop   | 2026     | 1
        WSN        | aankoop   | 2027     | 2
        WSN        | sloop     | 2026     | -6
        WSN        | sloop     | 2027     | -4
    """
}
