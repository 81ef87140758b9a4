"""Voorraadtabel met naast de corporatie een kolom waarin van een regel een andere gemeente staat."""

UITKOMST = "gevraagd"
VRAAG = "of de regels van die andere gemeente meetellen"
BLADEN = {
    "Voorraad": [
        ["Nieuwbouw sociale huur, realisatie"],
        ["Corporatie", "Gemeente", "2025"],
        ["Alliantie", "Amersfoort", 120],
        ["WSN", "Nijkerk", 6],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | | 6
    """,
}
MELDINGEN = ["TEKST_BIJ_REGEL Voorraad!B3"]
