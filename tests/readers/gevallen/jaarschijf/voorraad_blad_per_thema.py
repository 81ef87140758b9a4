"""Een blad per mutatie, met corporaties als regels en jaren als kolommen."""

UITKOMST = "gelezen"
BLADEN = {
    "Nieuwbouw": [
        ["Realisatie sociale huur"],
        ["Corporatie", 2025, 2026],
        ["WSN", 5, 6],
        ["Alliantie", 1, 2],
    ],
    "Sloop": [
        ["Realisatie sociale huur"],
        ["Corporatie", 2025, 2026],
        ["WSN", -5, 0],
        ["Alliantie", -1, 0],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | Nieuwbouw!B3
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 1      | Nieuwbouw!B4
    WSN          | sociale_huur | nieuwbouw | realisatie | 2026     | 2026     |          | 6      | Nieuwbouw!C3
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2026     | 2026     |          | 2      | Nieuwbouw!C4
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -5     | Sloop!B3
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | Sloop!B4
    WSN          | sociale_huur | sloop     | realisatie | 2026     | 2026     |          | 0      | Sloop!C3
    de Alliantie | sociale_huur | sloop     | realisatie | 2026     | 2026     |          | 0      | Sloop!C4
    """,
}
