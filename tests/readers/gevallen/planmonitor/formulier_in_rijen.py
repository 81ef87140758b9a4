"""Een formulier in rijen: koppen met de waarden eronder, en daaronder andere koppen voor hetzelfde plan."""

UITKOMST = "gelezen"
BLADEN = {
    "Projectblad": [
        ["Projectblad"],
        ["Plan", "Kern", "Status", "Oplevering"],
        ["De Dijk", "Nijkerk", "1A", 2026],
        [],
        ["Sociale huur", "Middenhuur", "Dure koop"],
        [10, None, 3],
    ]
}
TABELLEN = {
    "plannen": """
        plan    | kern    | planstatus | bron
        De Dijk | Nijkerk | 1A         | Projectblad!A3
    """,
    "programma": """
        prijsklasse | jaar_van | aantal | bron
        sociaal     | 2026     | 10     | Projectblad!A6
        duur        | 2026     | 3      | Projectblad!C6
    """,
}
