"""Aantallen per planstatus, onder koppen die de status voluit noemen."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Oplevering", "Onherroepelijk", "Vastgesteld", "Idee", "Totaal"],
        ["De Dijk", "Nijkerk", 2027, 20, None, None, 20],
        ["De Weg", "Nijkerk", 2029, None, None, 35, 35],
        ["De Laan", "Nijkerk", 2028, None, 12, None, 12],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | planstatus | hardheid
        De Dijk | 1A         | hard
        De Weg  | 4B         | zacht
        De Laan | 2A         | hard
    """,
    "programma": """
        plan_sleutel    | jaar_van | aantal
        nijkerk-de-dijk | 2027     | 20
        nijkerk-de-weg  | 2029     | 35
        nijkerk-de-laan | 2028     | 12
    """,
}
