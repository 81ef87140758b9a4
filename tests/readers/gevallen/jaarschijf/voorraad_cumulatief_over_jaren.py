"""Het eerste jaar en daarna ‘t/m 2026’ en ‘t/m 2027’: de andere jaren zijn het verschil."""

UITKOMST = "gelezen"
CUMULATIEF = True
BLADEN = {
    "S": [
        ["Prognose sociale huur, WSN"],
        ["Mutatie", 2025, "t/m 2026", "t/m 2027"],
        ["Nieuwbouw", 5, 11, 15],
        ["Sloop", -1, -1, -4],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 5      | S!B3
    WSN        | sociale_huur | sloop     | prognose | 2025     | 2025     |          | -1     | S!B4
    WSN        | sociale_huur | nieuwbouw | prognose | 2026     | 2026     |          | 6      | S!C3
    WSN        | sociale_huur | sloop     | prognose | 2026     | 2026     |          | 0      | S!C4
    WSN        | sociale_huur | nieuwbouw | prognose | 2027     | 2027     |          | 4      | S!D3
    WSN        | sociale_huur | sloop     | prognose | 2027     | 2027     |          | -3     | S!D4
    """,
}
