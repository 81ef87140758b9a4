"""Een kolom met getallen waarvan de kop niet bekend is, toegewezen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Realisatie sociale huur 2025"],
        ["Corporatie", "Nieuwbouw", "Verkoop", "Complex 12"],
        ["WSN", 12, -1, 4],
    ],
}
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
