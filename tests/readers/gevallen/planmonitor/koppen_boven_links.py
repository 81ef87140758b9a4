"""De velden van het plan staan op de bovenste koprij, en onder ‘Woningen’ staan de categorieën op de tweede."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Woningen", "Woningen", "Woningen"],
        [None, None, None, "Sociaal", "Midden", "Duur"],
        ["De Dijk", "Nijkerk", "1A", 44, 50],
        ["De Laan", "Hoevelaken", "3", 52, None, 2],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | prijsklasse | aantal | bron
        nijkerk-de-dijk    | sociaal     | 44     | P!D3
        nijkerk-de-dijk    | midden      | 50     | P!E3
        hoevelaken-de-laan | sociaal     | 52     | P!D4
        hoevelaken-de-laan | duur        | 2      | P!F4
    """,
}
