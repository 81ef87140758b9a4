"""Cijfers tot en met een kwartaal, toegewezen aan een halfjaar."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_kwartaal"
INDELING = """
[bladen.S.geldt]
halfjaar = "1"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 5      | S!B3
    WSN        | sociale_huur | verkoop   | realisatie | 2025     | 2025     | 1        | -2     | S!C3
    """,
}
