"""Een kern tussen de corporaties, die wordt overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [["Realisatie sociale huur 2026"], ["Corporatie", "Nieuwbouw", "Sloop"], ["WSN", 10, -2], ["Hoevelaken", 3, 0]]
}
INDELING = """
[bladen."S".rijen]
"Hoevelaken" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
        WSN | sociale_huur | nieuwbouw | realisatie | 2026 |  | 10
        WSN | sociale_huur | sloop | realisatie | 2026 |  | -2
    """,
}
