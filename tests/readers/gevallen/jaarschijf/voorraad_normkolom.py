"""Een kolom met de norm naast de corporaties."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Nettogroei sociale huur 2025, realisatie"],
        ["", "WSN", "Alliantie", "Totaal", "Norm"],
        ["Nieuwbouw", 24, 10, 34, None],
        ["Sloop", -3, 0, -3, None],
        ["Verkoop", -2, -1, -3, None],
        ["Netto", 19, 9, 28, 50],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -3     | Jaarschijf!B4
        WSN          | sociale_huur | verkoop   | realisatie | 2025     | 2025     | -2     | Jaarschijf!B5
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 10     | Jaarschijf!C3
        de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     | 0      | Jaarschijf!C4
        de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     | -1     | Jaarschijf!C5
    """,
}
