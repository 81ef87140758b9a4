"""Voorraadtabel met in de hoek de eigen gemeente en wat eronder staat."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad": [
        ["Realisatie sociale huur 2025"],
        ["Gemeente Nijkerk, aantal woningen", "WSN", "Alliantie"],
        ["Nieuwbouw", 1, 2],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 1
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025 | | 2
    """,
}
