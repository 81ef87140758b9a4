"""Regels tussen de plannen die zeggen wat eronder geldt: hard of zacht, een kern, een corporatie of een jaar."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "Sociale huur", "Dure koop"],
        ["Harde plannen"],
        ["Hoevelaken"],
        ["2026"],
        ["De Dijk", 10, None],
        ["2027"],
        ["De Laan", 4, 2],
        ["Zachte plannen"],
        ["WSN"],
        ["De Es", 3, None],
        ["Totaal", 17, 2],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | kern       | hardheid | corporatie | bron
        De Dijk | Hoevelaken | hard     |            | Plannen!A5
        De Laan | Hoevelaken | hard     |            | Plannen!A7
        De Es   |            | zacht    | WSN        | Plannen!A10
    """,
    "programma": """
        plan_sleutel       | prijsklasse | jaar_van | jaar_tot | aantal | bron
        hoevelaken-de-dijk | sociaal     | 2026     | 2026     | 10     | Plannen!B5
        hoevelaken-de-laan | sociaal     | 2027     | 2027     | 4      | Plannen!B7
        hoevelaken-de-laan | duur        | 2027     | 2027     | 2      | Plannen!C7
        de-es              | sociaal     |          |          | 3      | Plannen!B10
    """,
}
