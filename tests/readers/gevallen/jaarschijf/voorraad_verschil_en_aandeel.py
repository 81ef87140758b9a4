"""Naast prognose en realisatie een verschil en een percentage: die worden niet als woningen geteld."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Sociale huur 2025"],
        ["Corporatie", "Nieuwbouw prognose", "Nieuwbouw realisatie", "Verschil", "% gerealiseerd"],
        ["WSN", 10, 8, -2, 0.8],
        ["Alliantie", 5, 5, 0, 1],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 10     | S!B3
    de Alliantie | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 5      | S!B4
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 8      | S!C3
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | S!C4
    """,
}
