"""Een kolom ‘per jaar’ die wordt overgeslagen."""

UITKOMST = "gelezen"
BLADEN = {"S": [["Prognose sociale huur 2025-2027, WSN"], ["Corporatie", "Nieuwbouw per jaar"], ["WSN", 20]]}
INDELING = """
[bladen."S".kolommen]
"Nieuwbouw per jaar" = "overslaan"
"""
TABELLEN = {
    "voorraadmutaties": """
        corporatie | segment | mutatie | basis | jaar_van | halfjaar | aantal
    """,
}
