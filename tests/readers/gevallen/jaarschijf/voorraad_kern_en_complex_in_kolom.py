"""Voorraadtabel met naast de corporatie de kern, het complex en het soort woning, en een opmerking."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad": [
        ["Nieuwbouw sociale huur, realisatie"],
        ["Corporatie", "Kern", "Complex", "Type woning", "2025", "Opmerking"],
        ["Alliantie", "Hoevelaken", "De Brink", "appartementen", 12, "vertraagd"],
        ["WSN", "Nijkerk", "Paasbos", "huurwoningen", 6, "conform planning"],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025 | | 12
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 6
    """,
}
