"""Sociale huur en middenhuur als groepen van kolommen."""

UITKOMST = "gelezen"
BLADEN = {
    "2025": [
        ["Realisatie"],
        [None, "Sociale huur", None, "Middenhuur", None],
        ["Corporatie", "Nieuwbouw", "Sloop", "Nieuwbouw", "Sloop"],
        ["WSN", 5, -2, 1, 0],
    ],
}
OPBOUW = {"samengevoegd": {"2025": ["B2:C2", "D2:E2"]}}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | 2025!B4
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | 2025!C4
    WSN        | middenhuur   | nieuwbouw | realisatie | 2025     | 2025     |          | 1      | 2025!D4
    WSN        | middenhuur   | sloop     | realisatie | 2025     | 2025     |          | 0      | 2025!E4
    """,
}
