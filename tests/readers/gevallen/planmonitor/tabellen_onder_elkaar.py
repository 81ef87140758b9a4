"""Twee lijsten onder elkaar op één blad, elk met een eigen titel en eigen koppen; het opschrift geldt voor de lijst."""

UITKOMST = "gelezen"
KOP = ["Plan", "Kern", "Status", "Oplevering", "Sociale huur"]
ANDERE_KOP = ["Project", "Planstatus", "Middenhuur", "Jaar van oplevering", "Dure koop"]
BLADEN = {
    "Overzicht": [
        ["Harde plannen"],
        KOP,
        ["De Dijk", "Nijkerk", "1A", 2026, 10],
        ["Totaal", None, None, None, 10],
        ["* bruto woningen"],
        [],
        ["Zachte plannen"],
        ANDERE_KOP,
        ["De Brink", "4B", 4, 2031, 5],
        ["Totaal", None, 4, None, 5],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | kern    | planstatus | hardheid | bron
        De Dijk  | Nijkerk | 1A         | hard     | Overzicht!A3
        De Brink |         | 4B         | zacht    | Overzicht!A9
    """,
    "programma": """
        plan_sleutel    | eigendom | prijsklasse | jaar_van | aantal | bron
        nijkerk-de-dijk | huur     | sociaal     | 2026     | 10     | Overzicht!E3
        de-brink        | huur     | midden      | 2031     | 4      | Overzicht!C9
        de-brink        | koop     | duur        | 2031     | 5      | Overzicht!E9
    """,
}
