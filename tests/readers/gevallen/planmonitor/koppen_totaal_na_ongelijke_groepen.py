"""Een totaal rechts van groepen die onderling verschillen: de aantallen laten zien dat het van het hele plan is."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, None, "Huur", None, None, "Koop"],
        ["Plan", "Kern", "Status", "Sociaal", "Midden", "Duur", "Betaalbaar", "Duur", "Totaal"],
        ["De Dijk", "Nijkerk", "1B", 18, None, None, None, None, 18],
        ["De Laan", "Hoevelaken", "4A", None, 20, None, None, 5, 25],
        ["De Es", "Nijkerk", "1A", None, None, None, 7, 3, 10],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | eigendom | prijsklasse | aantal
        nijkerk-de-dijk    | huur     | sociaal     | 18
        hoevelaken-de-laan | huur     | midden      | 20
        hoevelaken-de-laan | koop     | duur        | 5
        nijkerk-de-es      | koop     | betaalbaar  | 7
        nijkerk-de-es      | koop     | duur        | 3
    """,
}
MELDINGEN = ["KOP_DOORGETROKKEN P!E2", "KOP_DOORGETROKKEN P!F2", "KOP_DOORGETROKKEN P!H2"]
