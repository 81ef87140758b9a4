"""Het nummer van de afspraak alleen op de eerste regel van haar activiteiten."""

UITKOMST = "gelezen"
BLADEN = {
    "Jaarschijf": [
        ["Jaarschijf 2026"],
        ["Afspraak", "Activiteit", "Trekker", "Planning", "Status"],
        [9, "Overleg", "WSN", "Q1", "loopt"],
        [None, "Rapporteren", "WSN", "Q2", "gereed"],
        [10, "Huisvesten", "gemeente", "Q2", "gereed"],
    ]
}
TABELLEN = {
    "activiteiten": """
        jaar | afspraak | activiteit  | trekker  | planning | status | bron
        2026 | 9        | Overleg     | WSN      | Q1       | loopt  | Jaarschijf!B3
        2026 | 9        | Rapporteren | WSN      | Q2       | gereed | Jaarschijf!B4
        2026 | 10       | Huisvesten  | gemeente | Q2       | gereed | Jaarschijf!B5
    """,
}
MELDINGEN = ["NAAM_DOORGETROKKEN Jaarschijf!A4"]
