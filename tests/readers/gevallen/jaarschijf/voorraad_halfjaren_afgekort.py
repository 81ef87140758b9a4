"""Halfjaren als ‘1e hj’ en ‘2e hj’ onder elke corporatie, met een som zonder kop ernaast."""

UITKOMST = "gelezen"
OPBOUW = {"samengevoegd": {"WSN": ["B2:C2", "D2:E2"]}}
BLADEN = {
    "WSN": [
        ["Voorraadmutaties sociale huur 2025, realisatie"],
        ["", "WSN", "", "Alliantie", "", ""],
        ["", "1e hj", "2e hj", "1e hj", "2e hj", ""],
        ["Nieuwbouw", 20, 24, 0, 18, 62],
        ["Verkoop", -4, -5, -1, -3, -13],
        ["", 16, 19, -1, 15, 49],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 20     | WSN!B4
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 2        | 24     | WSN!C4
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 0      | WSN!D4
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 2        | 18     | WSN!E4
        WSN          | sociale_huur | verkoop   | realisatie | 2025     | 2025     | 1        | -4     | WSN!B5
        WSN          | sociale_huur | verkoop   | realisatie | 2025     | 2025     | 2        | -5     | WSN!C5
        de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     | 1        | -1     | WSN!D5
        de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     | 2        | -3     | WSN!E5
    """,
}
