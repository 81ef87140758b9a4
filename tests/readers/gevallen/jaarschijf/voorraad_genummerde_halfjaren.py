"""Een opleverplanning met ‘2026-1’ en ‘2026-2’ van meer jaren."""

UITKOMST = "gelezen"
BLADEN = {
    "Opleverplanning": [
        ["Meerjarenprognose opleverplanning sociale huur"],
        ["Corporatie", "2026-1", "2026-2", "2027-1", "2027-2"],
        ["WSN", 40, 48, 60, 61],
        ["Totaal", 40, 48, 60, 61],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
        WSN        | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 1        | 40     | Opleverplanning!B3
        WSN        | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 2        | 48     | Opleverplanning!C3
        WSN        | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 1        | 60     | Opleverplanning!D3
        WSN        | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 2        | 61     | Opleverplanning!E3
    """,
}
