"""Een lange lijst: corporatie, jaar, halfjaar, segment en mutatie op elke regel, prognose en realisatie als
kolommen."""

UITKOMST = "gelezen"
BLADEN = {
    "Mutaties": [
        ["Soort mutatie", "Realisatie", "Segment", "Verhuurder", "Prognose", "Jaar", "Halfjaar"],
        ["Nieuwbouw", 8, "Sociale huur", "WSN", 10, 2025, 1],
        ["Nieuwbouw", None, "Sociale huur", "WSN", 5, 2025, 2],
        ["Aankoop", 3, "Middenhuur", "WSN", None, 2025, 1],
        ["Verkoop", -2, "Sociale huur", "Alliantie", -4, 2025, 1],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 8      | Mutaties!B2
    WSN          | middenhuur   | aankoop   | realisatie | 2025     | 2025     | 1        | 3      | Mutaties!B4
    de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     | 1        | -2     | Mutaties!B5
    WSN          | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     | 1        | 10     | Mutaties!E2
    WSN          | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     | 2        | 5      | Mutaties!E3
    de Alliantie | sociale_huur | verkoop   | prognose   | 2025     | 2025     | 1        | -4     | Mutaties!E5
    """,
}
