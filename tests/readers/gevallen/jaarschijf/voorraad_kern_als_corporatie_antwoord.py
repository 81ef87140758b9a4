"""Een kern tussen de corporaties, die wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_kern_als_corporatie"
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
