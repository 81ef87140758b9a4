"""Cijfers van een corporatie los onder de tabel, overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_regel_zonder_koppen"
INDELING = """
[bladen.S.rijen]
"rij 6" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 10     | S!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | S!C3
    """,
}
