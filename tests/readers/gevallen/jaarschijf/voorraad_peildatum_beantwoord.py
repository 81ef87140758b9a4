"""Realisatie met een peildatum halverwege het jaar, voor het hele blad het eerste halfjaar."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_peildatum_halverwege"
INDELING = """
[bladen.WSN.geldt]
halfjaar = "1"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 5      | WSN!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 1        | -1     | WSN!B4
    """,
}
