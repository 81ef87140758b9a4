"""De planstatus staat als kruisje in een kolom voor harde en een voor zachte plannen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "Hard", "Zacht", "Sociale huur", "Oplevering"],
        ["De Dijk", "Nijkerk", "x", None, 10, 2026],
        ["De Laan", "Hoevelaken", None, "x", 5, 2031],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel       | planstatus | hardheid
        nijkerk-de-dijk    | onbekend   | hard
        hoevelaken-de-laan | onbekend   | zacht
    """,
    "programma": """
        plan_sleutel       | prijsklasse | aantal
        nijkerk-de-dijk    | sociaal     | 10
        hoevelaken-de-laan | sociaal     | 5
    """,
}
