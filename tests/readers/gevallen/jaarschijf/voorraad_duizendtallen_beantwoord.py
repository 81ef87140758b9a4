"""Boven de tabel staat ‘x 1.000’, en dat blijkt niet voor de woningen te gelden."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_duizendtallen"
INDELING = """
[bladen.S.waarden]
"Realisatie sociale huur 2025 (x 1.000)" = "Realisatie sociale huur 2025"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 2      | S!B3
    WSN        | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -1     | S!C3
    """,
}
