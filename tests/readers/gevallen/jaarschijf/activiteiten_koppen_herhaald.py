"""Koppen die halverwege de lijst terugkomen."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Planning", "Status"],
        [9, "Overleg", "WSN", "Q1", "loopt"],
        ["Afspraak", "Activiteit", "Trekker", "Planning", "Status"],
        [10, "Huisvesten", "gemeente", "Q2", "gereed"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit | trekker  | planning | status | bron
        2026 | 9        | Overleg    | WSN      | Q1       | loopt  | Jaarschijf!B3
        2026 | 10       | Huisvesten | gemeente | Q2       | gereed | Jaarschijf!B5
    """,
}
