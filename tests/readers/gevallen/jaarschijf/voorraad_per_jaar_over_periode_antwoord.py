"""Een kolom ‘per jaar’ die wordt overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "voorraad_per_jaar_over_periode"
INDELING = """
[bladen."S".kolommen]
"Nieuwbouw per jaar" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
