"""Regels met woorden die de monitor niet kent, toegewezen en overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_onbekende_regels"
INDELING = """
[bladen.WSN.waarden]
"Samenvoeging" = "overige onttrekking"
[bladen.WSN.rijen]
"Grondprijs" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie             | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw           | realisatie | 2025     | 2025     |          | 12     | WSN!B3
    WSN        | sociale_huur | overige_onttrekking | realisatie | 2025     | 2025     |          | -3     | WSN!B4
    """,
}
