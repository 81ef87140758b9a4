"""Een kolom per status, met de status in woorden en een kruisje bij elk plan."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Vastgesteld", "Idee", "Sociale huur", "Dure koop"],
        ["De Dijk", "Nijkerk", None, "x", None, 21],
        ["De Laan", "Hoevelaken", "x", None, 32, 56],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 4B         | zacht
        De Laan | 2A         | hard
    """,
}
