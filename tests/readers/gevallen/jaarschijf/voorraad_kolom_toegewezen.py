"""Een kolom met getallen waarvan de kop niet bekend is, toegewezen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_onbekende_kolom"
INDELING = """
[bladen.S.kolommen]
"Complex 12" = "aankoop"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 12     | S!B3
    WSN        | sociale_huur | verkoop   | realisatie | 2025     | 2025     |          | -1     | S!C3
    WSN        | sociale_huur | aankoop   | realisatie | 2025     | 2025     |          | 4      | S!D3
    """,
}
