"""De plannaam staat op een eigen regel boven de regels met woningen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "Status", "Categorie", "Aantal"],
        ["De Dijk", "Nijkerk"],
        [None, None, None, "Sociale huur", 10],
        [None, None, None, "Middenhuur", 5],
        ["De Laan", "Hoevelaken"],
        [None, None, None, "Koop", 7],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | bron
        nijkerk-de-dijk | S!A2
        hoevelaken-de-laan | S!A5
    """,
    "programma": """
        plan_sleutel | prijsklasse | aantal | bron
        nijkerk-de-dijk | sociaal | 10 | S!E3
        nijkerk-de-dijk | midden | 5 | S!E4
        hoevelaken-de-laan | onbekend | 7 | S!E6
    """,
}
