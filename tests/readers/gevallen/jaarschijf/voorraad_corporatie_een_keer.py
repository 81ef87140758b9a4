"""Een corporatie die twee keer in de tabel staat, waarvan één regel wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_corporatie_twee_keer"
INDELING = """
[bladen.S.rijen]
"Woningstichting Nijkerk" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 10     | S!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | S!C3
    """,
}
