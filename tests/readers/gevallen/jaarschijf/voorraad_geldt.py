"""Een tabel waarboven niets staat, met wat er voor het hele blad geldt."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_niets_erboven"
INDELING = """
[bladen.Blad1.geldt]
corporatie = "WSN"
jaar = "2025"
segment = "sociale_huur"
basis = "realisatie"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 3      | Blad1!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -1     | Blad1!B4
    """,
}
