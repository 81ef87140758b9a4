"""Jaren als tussenkop onder een titel met een jaar: wat de titel verder zegt blijft gelden."""

UITKOMST = "gelezen"
BLADEN = {
    "V": [
        ["Realisatie voorraadmutaties sociale huur 2025"],
        [None, "WSN", "Alliantie"],
        ["2024"],
        ["Nieuwbouw", 26, 0],
        ["Verkoop", -14, -3],
        ["2025"],
        ["Nieuwbouw", 44, 18],
        ["Verkoop", -9, -4],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2024     | 26     | V!B4
        WSN          | sociale_huur | verkoop   | realisatie | 2024     | -14    | V!B5
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 44     | V!B7
        WSN          | sociale_huur | verkoop   | realisatie | 2025     | -9     | V!B8
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2024     | 0      | V!C4
        de Alliantie | sociale_huur | verkoop   | realisatie | 2024     | -3     | V!C5
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 18     | V!C7
        de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | -4     | V!C8
    """
}
