"""Sociale huur en middenhuur als blokken onder elkaar, elk met eigen koppen en een totaal."""

UITKOMST = "gelezen"
BLADEN = {
    "2025": [
        ["Realisatie"],
        ["Sociale huur"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 5, -2],
        ["Alliantie", 6, 0],
        ["Totaal corporaties", 11, -2],
        [],
        ["Middenhuur"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 1, 0],
        ["Alliantie", 2, 0],
        ["Gezamenlijk", 3, 0],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | 2025!B4
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 6      | 2025!B5
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | 2025!C4
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | 0      | 2025!C5
    WSN          | middenhuur   | nieuwbouw | realisatie | 2025     | 2025     |          | 1      | 2025!B10
    de Alliantie | middenhuur   | nieuwbouw | realisatie | 2025     | 2025     |          | 2      | 2025!B11
    WSN          | middenhuur   | sloop     | realisatie | 2025     | 2025     |          | 0      | 2025!C10
    de Alliantie | middenhuur   | sloop     | realisatie | 2025     | 2025     |          | 0      | 2025!C11
    """,
}
