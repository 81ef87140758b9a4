"""Een minteken achter het getal (‘6-’), en een titel die ook het jaar van de prestatieafspraken noemt."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Prestatieafspraken 2026 – sociale huur – realisatie 2025"],
        ["Corporatie", "Nieuwbouw", "Sloop", "Verkoop"],
        ["WSN", "24", "6-", "3 -"],
        ["Alliantie", "10", "2-", "-"],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 24     | Jaarschijf!B3
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 10     | Jaarschijf!B4
        WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     | -6     | Jaarschijf!C3
        de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     | -2     | Jaarschijf!C4
        WSN          | sociale_huur | verkoop   | realisatie | 2025     | 2025     | -3     | Jaarschijf!D3
    """,
}
