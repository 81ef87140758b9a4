"""Een blad dat ‘2025-1’ heet en over het eerste halfjaar gaat."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_blad_met_nummer"
INDELING = """
[bladen."2025-1".geldt]
halfjaar="1"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 10     | 2025-1!B3
        WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 1        | -2     | 2025-1!B4
    """,
}
