"""‘121)’ kan 121 zijn, of 12 met noot 1; gelezen als niet bekend."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Verkoop"],
        ["WSN", "121)", -3],
    ],
}
INDELING = """
[bladen.S.waarden]
"121)" = "onbekend"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | verkoop | realisatie | 2025     | 2025     |          | -3     | S!C3
    """,
}
