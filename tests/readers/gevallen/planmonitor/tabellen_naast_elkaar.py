"""Twee lijsten naast elkaar op één blad, met een lege kolom ertussen."""

UITKOMST = "gelezen"
KOP = ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"]
ANDERE_KOP = ["Project", "Planstatus", "Middenhuur", "Jaar van oplevering", "Dure koop"]
BLADEN = {
    "Overzicht": [
        ["Harde plannen", None, None, None, None, None, "Zachte plannen"],
        [*KOP, None, *ANDERE_KOP],
        ["De Dijk", "Nijkerk", "1A", 2026, 10, None, "De Brink", "4B", 4, 2031, 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | kern    | planstatus | hardheid | bron
        De Dijk  | Nijkerk | 1A         | hard     | Overzicht!A3
        De Brink |         | 4B         | zacht    | Overzicht!G3
    """,
    "programma": """
        plan_sleutel    | eigendom | prijsklasse | jaar_van | aantal | bron
        nijkerk-de-dijk | huur     | sociaal     | 2026     | 10     | Overzicht!E3
        de-brink        | huur     | midden      | 2031     | 4      | Overzicht!I3
        de-brink        | koop     | duur        | 2031     | 5      | Overzicht!K3
    """,
}
