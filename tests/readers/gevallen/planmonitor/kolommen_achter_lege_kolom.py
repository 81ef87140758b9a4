"""Achter een lege kolom staan het jaar van oplevering en het totaal van elk plan."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Sociale huur", "Koop", None, "Oplevering", "Totaal"],
        ["De Akker", "1A", 1, 5, None, 2026, 6],
        ["De Berg", "3", 4, 11, None, 2027, 15],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | jaar_van | aantal
        de-akker | huur | 2026 | 1
        de-akker | koop | 2026 | 5
        de-berg | huur | 2027 | 4
        de-berg | koop | 2027 | 11
    """,
}
