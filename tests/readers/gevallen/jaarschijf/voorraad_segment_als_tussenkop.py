"""Sociale huur en middenhuur als regels tussen de corporaties, met een totaal per blok."""

UITKOMST = "gelezen"
BLADEN = {
    "2025": [
        ["Realisatie"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["Sociale huur"],
        ["WSN", 5, -2],
        ["Alliantie", 6, 0],
        ["Totaal", 11, -2],
        ["Middenhuur"],
        ["WSN", 1, 0],
        ["Alliantie", 2, 0],
        ["Totaal", 3, 0],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | 2025!B4
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 6      | 2025!B5
    WSN          | middenhuur   | nieuwbouw | realisatie | 2025     | 2025     |          | 1      | 2025!B8
    de Alliantie | middenhuur   | nieuwbouw | realisatie | 2025     | 2025     |          | 2      | 2025!B9
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | 2025!C4
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | 0      | 2025!C5
    WSN          | middenhuur   | sloop     | realisatie | 2025     | 2025     |          | 0      | 2025!C8
    de Alliantie | middenhuur   | sloop     | realisatie | 2025     | 2025     |          | 0      | 2025!C9
    """,
}
