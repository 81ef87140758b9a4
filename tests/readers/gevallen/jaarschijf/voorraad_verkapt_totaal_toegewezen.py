"""Een regel onder een andere naam die de som is, aangewezen als totaal."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_verkapt_totaal"
INDELING = """
[bladen.S.rijen]
"Gemeente Nijkerk" = "totaal"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie   | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN          | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 10     | S!B3
    de Alliantie | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 11     | S!B4
    WSN          | sociale_huur | sloop     | prognose | 2025     | 2025     |          | -2     | S!C3
    de Alliantie | sociale_huur | sloop     | prognose | 2025     | 2025     |          | -3     | S!C4
    """,
}
