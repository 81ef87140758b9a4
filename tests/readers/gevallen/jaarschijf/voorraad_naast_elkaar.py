"""Twee corporaties als tabellen naast elkaar."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["WSN", None, None, "de Alliantie"],
        ["Mutatie", "Aantal", None, "Mutatie", "Aantal"],
        ["Nieuwbouw", 5, None, "Nieuwbouw", 6],
        ["Sloop", -1, None, "Sloop", -3],
    ],
}
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | S!B4
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | S!B5
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 6      | S!E4
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -3     | S!E5
    """,
}
