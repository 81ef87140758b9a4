"""Een regel die een andere corporatie noemt dan de kolom; wat de regel betekent is toegewezen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_regel_tegen_kolom"
INDELING = """
[bladen.S.waarden]
"Nieuwbouw WSN" = "nieuwbouw"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 5      | S!B3
    WSN          | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | S!B4
    de Alliantie | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 3      | S!C3
    de Alliantie | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | S!C4
    """,
}
