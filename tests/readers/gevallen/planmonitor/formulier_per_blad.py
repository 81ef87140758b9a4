"""Een formulier per plan, elk op een eigen blad; waar de naam ontbreekt geldt die van het blad."""

UITKOMST = "gelezen"
BLADEN = {
    "Dijk": [
        ["Projectblad"],
        ["Plannaam:", "De Dijk"],
        ["Kern", "Nijkerk"],
        ["Status", "1A"],
        [],
        ["Oplevering", 2026],
        ["Sociale huur", 10, "woningen"],
    ],
    "De Brink": [["Planstatus", "3"], ["Kern", "Hoevelaken"], ["SH", 4], ["Middenhuur", 7], ["Totaal", 11]],
}
TABELLEN = {
    "plannen": """
        plan     | kern       | planstatus | bron
        De Dijk  | Nijkerk    | 1A         | Dijk!B2
        De Brink | Hoevelaken | 3          | De Brink!A1
    """,
    "programma": """
        plan_sleutel        | prijsklasse | jaar_van | aantal | bron
        nijkerk-de-dijk     | sociaal     | 2026     | 10     | Dijk!B7
        hoevelaken-de-brink | sociaal     |          | 4      | De Brink!B3
        hoevelaken-de-brink | midden      |          | 7      | De Brink!B4
    """,
}
