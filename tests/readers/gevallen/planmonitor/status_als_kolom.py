"""De planstatus staat boven de aantallen: een kolom met harde en een met zachte woningen."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Kern", "Hard", "Zacht", "Totaal"],
        ["De Dijk", "Nijkerk", 10, None, 10],
        ["De Laan", "Nijkerk", None, 5, 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel | planstatus | hardheid
        nijkerk-de-dijk | onbekend | hard
        nijkerk-de-laan | onbekend | zacht
    """,
    "programma": """
        plan_sleutel | aantal | bron
        nijkerk-de-dijk | 10 | S!C2
        nijkerk-de-laan | 5 | S!D3
    """,
}
