"""Een overheveling zonder teken, toegewezen als een naar middenhuur."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_overheveling_onbekend"
INDELING = """
[bladen.S.kolommen]
"Overheveling" = "overheveling naar middenhuur"
"""
MELDINGEN = [
    "TEKEN_GELEZEN S!C3",
]
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie      | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw    | prognose | 2025     | 2025     |          | 10     | S!B3
    WSN        | sociale_huur | overheveling | prognose | 2025     | 2025     |          | -3     | S!C3
    """,
}
