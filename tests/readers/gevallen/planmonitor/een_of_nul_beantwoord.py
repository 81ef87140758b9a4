"""Alleen 0 en 1 onder een categorie, overgeslagen."""

UITKOMST = "gelezen"
WERKBOEK_VAN = "een_of_nul"
INDELING = """
[bladen.P.kolommen]
"Sociale huur" = "overslaan"
"""
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        de-dijk | 30
        de-weg | 20
    """,
}
