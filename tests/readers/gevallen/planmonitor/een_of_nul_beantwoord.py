"""Alleen 0 en 1 onder een categorie, overgeslagen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
"Sociale huur" = "overslaan"
"""
BLADEN = {
    "P": [
        ["Plan", "Status", "Aantal", "Sociale huur"],
        ["De Dijk", "1A", 30, 1],
        ["De Weg", "1A", 20, 0],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal
        de-dijk | 30
        de-weg | 20
    """,
}
