"""Prognose en realisatie staan in de kop van elke kolom zelf, over twee regels afgebroken."""

UITKOMST = "gelezen"
BLADEN = {
    "Blad1": [
        ["Ontwikkeling sociale voorraad 2025"],
        ["Corporatie", "Nieuwbouw", "Nieuwbouw", "Verkoop"],
        [None, "prognose", "realisatie", "realisatie"],
        ["WSN", 10, 8, -1],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 10     | Blad1!B4
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 8      | Blad1!C4
    WSN        | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -1     | Blad1!D4
    """,
}
