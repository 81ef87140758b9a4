"""Een lijst met harde en een met zachte plannen tegen elkaar aan, zonder lege kolom ertussen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Hard", None, None, "Zacht"],
        ["Plan", "Kern", "Aantal", "Plan", "Kern", "Aantal"],
        ["De Dijk", "Nijkerk", 20, "De Weg", "Nijkerk", 10],
        ["De Laan", "Nijkerk", 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | hardheid
        De Dijk | hard
        De Laan | hard
        De Weg  | zacht
    """,
    "programma": """
        plan_sleutel    | aantal | bron
        nijkerk-de-dijk | 20     | P!C3
        nijkerk-de-laan | 5      | P!C4
        nijkerk-de-weg  | 10     | P!F3
    """,
}
