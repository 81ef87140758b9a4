"""Kernen onder een corporatie die tot haar optellen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2026"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        ["Nijkerk", 7, -2],
        ["Hoevelaken", 3, 0],
        ["Alliantie", 4, 0],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2026 |  | 4
        de Alliantie | sociale_huur | sloop | realisatie | 2026 |  | 0
    """,
}
