"""Alleen netto uitkomsten, waarvan het ene als nieuwbouw geldt en het andere wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_alleen_netto"
INDELING = """
[bladen.S.kolommen]
"Netto 2025" = "nieuwbouw 2025"
"Netto 2026" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 10     | S!B3
    """,
}
