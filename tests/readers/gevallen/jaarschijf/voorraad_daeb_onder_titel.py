"""Onder de titel van de voorraad staat op een eigen regel ‘DAEB’: het jaar en de basis van de titel blijven gelden."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Voorraad sociale huur WSN 2025 realisatie"],
        ["DAEB"],
        ["", "Aantal"],
        ["Nieuwbouw", 10],
        ["Sloop", -3],
        [],
        ["Niet-DAEB"],
        ["", "Aantal"],
        ["Nieuwbouw", 4],
        ["Sloop", -1],
    ]
}
MELDINGEN = ["NIET_DAEB V!A7"]
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | aantal
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 10
        WSN        | sociale_huur | sloop     | realisatie | 2025     | -3
        WSN        | middenhuur   | nieuwbouw | realisatie | 2025     | 4
        WSN        | middenhuur   | sloop     | realisatie | 2025     | -1
    """
}
