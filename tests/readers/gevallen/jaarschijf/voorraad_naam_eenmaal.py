"""De corporatie staat alleen op de eerste regel van haar groep."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Sociale huur 2025"],
        ["Corporatie", "Mutatie", "Prognose", "Realisatie"],
        ["WSN", "Nieuwbouw", 5, 4],
        [None, "Sloop", -1, -1],
        ["Alliantie", "Nieuwbouw", 7, 3],
        [None, "Verkoop", -2, -2],
    ],
}
MELDINGEN = [
    "NAAM_DOORGETROKKEN S!A4",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 5      | S!C3
    WSN          | sociale_huur | sloop     | prognose   | 2025     | 2025     |          | -1     | S!C4
    de Alliantie | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 7      | S!C5
    de Alliantie | sociale_huur | verkoop   | prognose   | 2025     | 2025     |          | -2     | S!C6
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 4      | S!D3
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | S!D4
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 3      | S!D5
    de Alliantie | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -2     | S!D6
    """,
}
