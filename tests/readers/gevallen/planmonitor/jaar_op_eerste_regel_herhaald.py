"""Links van de plannen staat het jaar van oplevering, bij elk plan waarvan het bekend is."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Jaar", "Plan", "Sociale huur", "Koop"],
        [2026, "De Akker", 5, 3],
        [None, "De Berg", 40, 12],
        [2026, "De Cel", 1, 1],
        [2027, "De Dam", 2, 2],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-akker | huur | 2026 | 5
        de-akker | koop | 2026 | 3
        de-berg | huur | | 40
        de-berg | koop | | 12
        de-cel | huur | 2026 | 1
        de-cel | koop | 2026 | 1
        de-dam | huur | 2027 | 2
        de-dam | koop | 2027 | 2
    """,
}
