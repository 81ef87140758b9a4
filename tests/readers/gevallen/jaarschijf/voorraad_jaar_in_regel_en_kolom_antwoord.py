"""Een regel met een ander jaar dan de kolom, overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_jaar_in_regel_en_kolom"
INDELING = """
[bladen.Jaarschijf.rijen]
"WSN nieuwbouw 2025"="overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie | basis      | jaar_van | jaar_tot | aantal | bron
        WSN        | sociale_huur | sloop   | realisatie | 2025     | 2025     | -4     | Jaarschijf!B4
        WSN        | sociale_huur | sloop   | realisatie | 2026     | 2026     | 0      | Jaarschijf!C4
    """,
}
