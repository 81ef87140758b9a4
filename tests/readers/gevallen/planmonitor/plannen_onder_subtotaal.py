"""Na een subtotaal gaat de lijst verder met plannen met een jaar van oplevering."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Oplevering", "Sociale huur", "Koop"],
        ["De Akker", 2026, 1, 2],
        ["De Berg", 2027, 4, 5],
        ["Subtotaal", None, 5, 7],
        ["De Cel", 2028, 7, 8],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal | jaar_van
        de-akker | huur | 1 | 2026
        de-akker | koop | 2 | 2026
        de-berg | huur | 4 | 2027
        de-berg | koop | 5 | 2027
        de-cel | huur | 7 | 2028
        de-cel | koop | 8 | 2028
    """,
}
