"""Een regel die de jaren optelt."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Netto toename sociale huur, prognose, nieuwbouw WSN"],
        ["Jaar", 2025, 2026, 2027],
        ["Nieuwbouw WSN", 10, 20, 30],
        ["Nieuwbouw WSN cumulatief", 10, 30, 60],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN        | sociale_huur | nieuwbouw | prognose | 2025     | 2025     | 10     | Jaarschijf!B3
        WSN        | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 20     | Jaarschijf!C3
        WSN        | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 30     | Jaarschijf!D3
    """,
}
