"""De kolommen zijn planstatus en categorie door elkaar, zoals 1A sociale huur en 3 koop."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "1A sociale huur", "1A koop", "4A sociale huur", "4A koop"],
        ["De Dijk", "Nijkerk", 10, 3, None, None],
        ["De Laan", "Nijkerk", None, None, None, 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | planstatus | hardheid
        nijkerk-de-dijk | 1A | hard
        nijkerk-de-laan | 4A | zacht
    """,
    "programma": """
        plan_sleutel | eigendom | aantal
        nijkerk-de-dijk | huur | 10
        nijkerk-de-dijk | koop | 3
        nijkerk-de-laan | koop | 5
    """,
}
