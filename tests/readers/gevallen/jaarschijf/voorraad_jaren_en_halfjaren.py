"""Jaren als groepen van kolommen met daaronder de halfjaren."""

UITKOMST = "gelezen"
BLADEN = {
    "WSN": [
        ["Realisatie sociale huur"],
        [None, 2025, None, 2026, None],
        ["Mutatie", "1e halfjaar", "2e halfjaar", "1e halfjaar", "2e halfjaar"],
        ["Nieuwbouw", 1, 2, 3, 4],
        ["Sloop", 0, -1, -2, None],
    ],
}
OPBOUW = {"samengevoegd": {"WSN": ["B2:C2", "D2:E2"]}}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 1      | WSN!B4
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 1        | 0      | WSN!B5
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 2        | 2      | WSN!C4
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 2        | -1     | WSN!C5
    WSN        | sociale_huur | nieuwbouw | realisatie | 2026     | 2026     | 1        | 3      | WSN!D4
    WSN        | sociale_huur | sloop     | realisatie | 2026     | 2026     | 1        | -2     | WSN!D5
    WSN        | sociale_huur | nieuwbouw | realisatie | 2026     | 2026     | 2        | 4      | WSN!E4
    """,
}
