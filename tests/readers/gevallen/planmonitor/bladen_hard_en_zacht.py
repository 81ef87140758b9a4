"""Harde en zachte plannen op twee bladen, zonder kolom met een status."""

UITKOMST = "gelezen"
KOP = ["Plan", "Kern", "Oplevering", "Sociale huur", "Totaal"]
BLADEN = {
    "Harde plannen": [KOP, ["De Dijk", "Nijkerk", 2026, 10, 10], ["Totaal", None, None, 10, 10]],
    "Zachte plannen": [KOP, ["De Laan", "Hoevelaken", 2029, 8, 8], ["Totaal", None, None, 8, 8]],
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid | bron
        De Dijk | onbekend   | hard     | Harde plannen!A2
        De Laan | onbekend   | zacht    | Zachte plannen!A2
    """,
    "programma": """
        plan_sleutel       | jaar_van | aantal | bron
        nijkerk-de-dijk    | 2026     | 10     | Harde plannen!D2
        hoevelaken-de-laan | 2029     | 8      | Zachte plannen!D2
    """,
}
