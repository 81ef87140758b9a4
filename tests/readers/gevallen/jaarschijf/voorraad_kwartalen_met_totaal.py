"""Vier kwartalen met een totaal dat erop uitkomt: het jaar wordt gelezen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Opleveringen sociale huur WSN 2026, prognose"],
        ["", "Q1", "Q2", "Q3", "Q4", "Totaal"],
        ["Nieuwbouw", 0, 12, 0, 20, 32],
        ["Sloop", 0, 0, -4, 0, -4],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
        WSN        | sociale_huur | nieuwbouw | prognose | 2026     | 2026     |          | 32     | Jaarschijf!F3
        WSN        | sociale_huur | sloop     | prognose | 2026     | 2026     |          | -4     | Jaarschijf!F4
    """,
}
