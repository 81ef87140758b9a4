"""Een totaal over prognose en realisatie samen, overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Sociale huur 2025"],
        ["", "Nieuwbouw", "Sloop"],
        ["Prognose", 10, -2],
        ["Realisatie", 11, -3],
        ["Totaal", 21, -5],
    ],
}
INDELING = """
[bladen.WSN.rijen]
"Totaal" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 10     | WSN!B3
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 11     | WSN!B4
    WSN        | sociale_huur | sloop     | prognose   | 2025     | 2025     |          | -2     | WSN!C3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -3     | WSN!C4
    """,
}
