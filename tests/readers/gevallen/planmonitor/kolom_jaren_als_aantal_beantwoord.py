"""Een kolom met jaren onder een kop die woningen noemt, aangewezen als jaar van oplevering."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
"Oplevering sociale huur" = "oplevering"
"""
BLADEN = {
    "P": [
        ["Plan", "Kern", "Sociale huur", "Oplevering sociale huur"],
        ["De Dijk", "Nijkerk", 10, 2027],
        ["De Weg", "Nijkerk", 20, 2029],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | aantal | jaar_van
        nijkerk-de-dijk | 10     | 2027
        nijkerk-de-weg | 20     | 2029
    """,
}
