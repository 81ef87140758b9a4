"""Links van de plannen staat het jaar van oplevering, alleen op de eerste regel van elke groep."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Jaar", "Plan", "Sociale huur", "Koop"],
        [2026, "De Akker", 5, 3],
        [None, "De Berg", 4, 2],
        [2027, "De Cel", 1, 1],
        [None, "De Dam", 2, 2],
    ]
}
MELDINGEN = ["NAAM_DOORGETROKKEN S!A3"]
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-akker | huur | 2026 | 5
        de-akker | koop | 2026 | 3
        de-berg | huur | 2026 | 4
        de-berg | koop | 2026 | 2
        de-cel | huur | 2027 | 1
        de-cel | koop | 2027 | 1
        de-dam | huur | 2027 | 2
        de-dam | koop | 2027 | 2
    """,
}
