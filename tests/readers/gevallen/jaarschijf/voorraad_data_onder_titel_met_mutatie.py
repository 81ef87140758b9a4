"""Opgeleverde woningen met als koppen de dagen tot waar is geteld: dat is niet de voorraad op die dagen."""

UITKOMST = "gelezen"
BLADEN = {
    "Voorraad": [
        ["Opgeleverde sociale huurwoningen, realisatie"],
        ["Corporatie", "Per 1 juli 2025", "Per 31 december 2025"],
        ["WSN", 10, 36],
        ["Alliantie", 4, 4],
    ]
}
CUMULATIEF = True
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | 1 | 10
        WSN | sociale_huur | nieuwbouw | realisatie | 2025 | 2 | 26
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025 | 1 | 4
        de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025 | 2 | 0
    """,
    "kerncijfers": "partij | maat | waarde",
}
