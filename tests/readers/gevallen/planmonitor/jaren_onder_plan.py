"""Onder elk plan regels met alleen een jaar, in de kolom met de namen."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plannaam", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Dure koop"],
        ["De Brink", "Nijkerk", "1A"],
        [2027, None, None, 81],
        [2028, None, None, 2, 5, 48],
        ["De Flier", "Hoevelaken", "3", 10, None, 21],
        [2026, None, None, 4, None, 21],
        ["2027-2028", None, None, 6],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | kern       | planstatus
        De Brink | Nijkerk    | 1A
        De Flier | Hoevelaken | 3
    """,
    "programma": """
        plan_sleutel        | eigendom | prijsklasse | jaar_van | jaar_tot | aantal
        nijkerk-de-brink    | huur     | sociaal     | 2027     | 2027     | 81
        nijkerk-de-brink    | huur     | sociaal     | 2028     | 2028     | 2
        nijkerk-de-brink    | huur     | midden      | 2028     | 2028     | 5
        nijkerk-de-brink    | koop     | duur        | 2028     | 2028     | 48
        hoevelaken-de-flier | huur     | sociaal     | 2026     | 2026     | 4
        hoevelaken-de-flier | koop     | duur        | 2026     | 2026     | 21
        hoevelaken-de-flier | huur     | sociaal     | 2027     | 2028     | 6
    """,
}
