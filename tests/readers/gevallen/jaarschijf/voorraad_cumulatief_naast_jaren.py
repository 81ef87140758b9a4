"""Een kolom ‘Cumulatief’ naast de jaren die zij optelt."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur prognose nieuwbouw"],
        ["Corporatie", 2025, 2026, 2027, "Cumulatief"],
        ["WSN", 10, 20, 30, 60],
        ["Alliantie", 1, 2, 3, 6],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis    | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | prognose | 2025     | 2025     | 10     | Jaarschijf!B3
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2025     | 2025     | 1      | Jaarschijf!B4
        WSN          | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 20     | Jaarschijf!C3
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2026     | 2026     | 2      | Jaarschijf!C4
        WSN          | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 30     | Jaarschijf!D3
        de Alliantie | sociale_huur | nieuwbouw | prognose | 2027     | 2027     | 3      | Jaarschijf!D4
    """,
}
