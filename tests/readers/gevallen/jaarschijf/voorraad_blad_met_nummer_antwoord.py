"""Een blad dat ‘2025-1’ heet en over het eerste halfjaar gaat."""

UITKOMST = "gelezen"
BLADEN = {"2025-1": [["Sociale huur realisatie WSN"], ["", "Aantal"], ["Nieuwbouw", 10], ["Sloop", -2]]}
INDELING = """
[bladen."2025-1".geldt]
halfjaar="1"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment      | mutatie   | basis      | jaar_van | jaar_tot | halfjaar | aantal | bron
        WSN        | sociale_huur | nieuwbouw | realisatie | 2025     | 2025     | 1        | 10     | 2025-1!B3
        WSN        | sociale_huur | sloop     | realisatie | 2025     | 2025     | 1        | -2     | 2025-1!B4
    """,
}
