"""‘121)’ kan 121 zijn, of 12 met noot 1; gelezen als niet bekend."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_noot_tegen_getal"
INDELING = """
[bladen.S.waarden]
"121)" = "onbekend"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | verkoop | realisatie | 2025     | 2025     |          | -3     | S!C3
    """,
}
