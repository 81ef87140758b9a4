"""Een netto die de verkoop erbij telt, overgeslagen: verkoop gaat eraf."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_verkoop_opgeteld"
INDELING = """
[bladen.S.kolommen]
"Netto" = "overslaan"
"""
MELDINGEN = [
    "TEKEN_GELEZEN S!C3",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 6      | S!B3
    WSN        | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -2     | S!C3
    """,
}
