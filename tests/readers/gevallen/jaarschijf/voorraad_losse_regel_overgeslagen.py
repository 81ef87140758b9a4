"""Cijfers van een corporatie los onder de tabel, overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Sloop"],
        ["WSN", 10, -2],
        [],
        ["hieronder de cijfers van vorig jaar"],
        ["WSN", 9, -1],
    ],
}
INDELING = """
[bladen.S.rijen]
"rij 6" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
    corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
    WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     |          | 10     | S!B3
    WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     |          | -2     | S!C3
    """,
}
