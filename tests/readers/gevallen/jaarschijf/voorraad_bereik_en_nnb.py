"""Onder een jaar van de voorraad staan alleen ‘10-15’ en ‘n.n.b.’: gelezen als de ondergrens en als niet bekend."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["WSN sociale huur prognose"],
        ["", "2026", "2027", "2028"],
        ["Nieuwbouw", "10-15", "ca. 12", 9],
        ["Sloop", "n.n.b.", -2, None],
    ]
}
MELDINGEN = ["GETAL_BEREIK V!B3", "GETAL_GESCHAT V!C3"]
TABELLEN = {
    "voorraadmutaties": """
        corporatie | mutatie   | basis    | jaar_van | aantal
        WSN        | nieuwbouw | prognose | 2026     | 10
        WSN        | nieuwbouw | prognose | 2027     | 12
        WSN        | nieuwbouw | prognose | 2028     | 9
        WSN        | sloop     | prognose | 2027     | -2
    """
}
