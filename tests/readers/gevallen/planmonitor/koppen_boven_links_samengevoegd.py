"""De velden op de bovenste koprij met een totaal ernaast; ‘Woningen’ is samengevoegd boven de categorieën."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Totaal", "Woningen"],
        [None, None, None, None, "Sociaal", "Midden", "Duur"],
        ["De Dijk", "Nijkerk", "1A", 94, 44, 50],
        ["De Laan", "Hoevelaken", "3", 54, 52, None, 2],
    ]
}
OPBOUW = {"samengevoegd": {"P": ["E1:G1"]}}
TABELLEN = {
    "programma": """
        plan_sleutel       | prijsklasse | aantal | bron
        nijkerk-de-dijk    | sociaal     | 44     | P!E3
        nijkerk-de-dijk    | midden      | 50     | P!F3
        hoevelaken-de-laan | sociaal     | 52     | P!E4
        hoevelaken-de-laan | duur        | 2      | P!G4
    """,
}
