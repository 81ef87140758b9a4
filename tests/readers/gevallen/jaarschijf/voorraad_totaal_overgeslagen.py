"""Een totaal over prognose en realisatie samen, overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_totaal_van_prognose_en_realisatie"
INDELING = """
[bladen.WSN.rijen]
"Totaal" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose   | 2025     | 2025     |          | 10     | WSN!B3
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 11     | WSN!B4
    WSN        | sociale_huur | sloop     | prognose   | 2025     | 2025     |          | -2     | WSN!C3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -3     | WSN!C4
    """,
}
