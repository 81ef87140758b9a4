"""‘T/m 2026’ zonder de jaren ervoor, met voor het hele blad de periode."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_cumulatief_zonder_begin"
CUMULATIEF = True
INDELING = """
[bladen.S.geldt]
jaar = "2025-2027"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose | 2025     | 2026     |          | 11     | S!B3
    WSN        | sociale_huur | sloop     | prognose | 2025     | 2026     |          | -1     | S!B4
    WSN        | sociale_huur | nieuwbouw | prognose | 2027     | 2027     |          | 4      | S!C3
    WSN        | sociale_huur | sloop     | prognose | 2027     | 2027     |          | -3     | S!C4
    """,
}
