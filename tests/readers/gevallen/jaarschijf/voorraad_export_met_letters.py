"""Een lange lijst met ‘P/R’, ‘Aantal woningen’ en onderaan de som van alle getallen."""

UITKOMST = "gelezen"
BLADEN = {
    "Data": [
        ["Corporatie", "Jaar", "Categorie", "Type mutatie", "P/R", "Aantal woningen"],
        ["WSN", 2025, "Sociale huur", "Nieuwbouw", "R", 44],
        ["WSN", 2025, "Sociale huur", "Verkoop", "R", -9],
        ["Alliantie", 2025, "Middenhuur", "Nieuwbouw", "P", 18],
        ["Totaal", "", "", "", "", 53],
    ]
}
TABELLEN = {
    "voorraadmutaties": """
        corporatie   | segment      | mutatie   | basis      | jaar_van | aantal | bron
        WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 44     | Data!F2
        WSN          | sociale_huur | verkoop   | realisatie | 2025     | -9     | Data!F3
        de Alliantie | middenhuur   | nieuwbouw | prognose   | 2025     | 18     | Data!F4
    """,
}
