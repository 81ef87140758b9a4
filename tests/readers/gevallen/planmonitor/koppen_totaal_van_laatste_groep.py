"""Een totaal in alleen de laatste groep: de aantallen laten zien dat het van die groep is."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, None, "Huur", None, "Koop"],
        ["Plan", "Kern", "Status", "Sociaal", "Midden", "Betaalbaar", "Duur", "Totaal"],
        ["De Dijk", "Nijkerk", "1B", 18, None, 4, 6, 10],
        ["De Laan", "Hoevelaken", "4A", None, 20, None, 5, 5],
        ["De Es", "Nijkerk", "1A", 2, None, 7, 3, 10],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | eigendom | prijsklasse | aantal
        nijkerk-de-dijk    | huur     | sociaal     | 18
        nijkerk-de-dijk    | koop     | betaalbaar  | 4
        nijkerk-de-dijk    | koop     | duur        | 6
        hoevelaken-de-laan | huur     | midden      | 20
        hoevelaken-de-laan | koop     | duur        | 5
        nijkerk-de-es      | huur     | sociaal     | 2
        nijkerk-de-es      | koop     | betaalbaar  | 7
        nijkerk-de-es      | koop     | duur        | 3
    """,
}
MELDINGEN = ["KOP_DOORGETROKKEN P!E2", "KOP_DOORGETROKKEN P!G2"]
