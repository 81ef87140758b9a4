"""Een jaar dat niet de som is van de halfjaren ernaast, overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw 1e halfjaar", "Nieuwbouw 2e halfjaar", "Nieuwbouw 2025", "Sloop 2025"],
        ["WSN", 5, 6, 12, -1],
    ],
}
INDELING = """
[bladen.S.kolommen]
"Nieuwbouw 2025" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 5      | S!B3
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 2        | 6      | S!C3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | S!E3
    """,
}
