"""Een kolom over de hele periode naast de jaren: de jaren worden gelezen."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Prognose sociale huur"],
        ["Mutatie", 2025, 2026, 2027, "2025-2027"],
        ["Nieuwbouw", 10, 20, 30, 60],
        ["Sloop", -1, -2, -3, -6],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 10     | WSN!B3
    WSN        | sociale_huur | sloop     | prognose | 2025     | 2025     |          | -1     | WSN!B4
    WSN        | sociale_huur | nieuwbouw | prognose | 2026     | 2026     |          | 20     | WSN!C3
    WSN        | sociale_huur | sloop     | prognose | 2026     | 2026     |          | -2     | WSN!C4
    WSN        | sociale_huur | nieuwbouw | prognose | 2027     | 2027     |          | 30     | WSN!D3
    WSN        | sociale_huur | sloop     | prognose | 2027     | 2027     |          | -3     | WSN!D4
    """,
}
