"""Twee bladen met dezelfde cijfers, waarvan er één wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_twee_versies"
INDELING = """
[bladen."Versie 1"]
overslaan = true
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis    | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | prognose | 2025     | 2025     |          | 10     | Versie 2!B3
    WSN        | sociale_huur | sloop     | prognose | 2025     | 2025     |          | -4     | Versie 2!C3
    """,
}
