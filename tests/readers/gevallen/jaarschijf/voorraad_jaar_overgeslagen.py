"""Een jaar dat niet de som is van de halfjaren ernaast, overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_jaar_is_niet_de_halfjaren"
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
