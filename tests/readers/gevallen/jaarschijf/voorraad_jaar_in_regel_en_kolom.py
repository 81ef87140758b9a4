"""Een regel met een ander jaar dan de kolom."""

UITKOMST = "gevraagd"
VRAAG = "welk jaar geldt."
BLADEN = {
    "Jaarschijf": [
        ["Sociale huur realisatie"],
        ["", "2025", "2026"],
        ["WSN nieuwbouw 2025", 24, 3],
        ["WSN sloop", -4, 0],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | -4     | Jaarschijf!B4
        WSN        | sociale_huur | sloop     | realisatie | 2026     | 2026     | 0      | Jaarschijf!C4
    """,
}
MELDINGEN = ["KENMERK_TEGENSTRIJDIG Jaarschijf!C3"]
