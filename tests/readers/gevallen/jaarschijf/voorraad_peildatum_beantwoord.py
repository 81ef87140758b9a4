"""Realisatie met een peildatum halverwege het jaar, voor het hele blad het eerste halfjaar."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Realisatie sociale huur 2025, peildatum 30 juni 2025"],
        ["Mutatie", "Aantal"],
        ["Nieuwbouw", 5],
        ["Sloop", -1],
    ],
}
INDELING = """
[bladen.WSN.geldt]
halfjaar = "1"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 5      | WSN!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 1        | -1     | WSN!B4
    """,
}
