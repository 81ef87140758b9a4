"""Formulieren onder elkaar op één blad, met twee kolommen opschriften naast elkaar."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Plan", "De Dijk", None, "Sociale huur", 10],
        ["Kern", "Nijkerk", None, "Middenhuur", 5],
        ["Status", "1A", None, "Oplevering", 2026],
        [],
        ["Plan", "De Brink", None, "Sociale huur", 4],
        ["Kern", "Nijkerk", None, "Middenhuur", None],
        ["Status", "3", None, "Oplevering", 2031],
    ]
}
TABELLEN = {
    "plannen": """
        plan     | planstatus | bron
        De Dijk  | 1A         | Plannen!B1
        De Brink | 3          | Plannen!B5
    """,
    "programma": """
        plan_sleutel     | prijsklasse | jaar_van | aantal | bron
        nijkerk-de-dijk  | sociaal     | 2026     | 10     | Plannen!E1
        nijkerk-de-dijk  | midden      | 2026     | 5      | Plannen!E2
        nijkerk-de-brink | sociaal     | 2031     | 4      | Plannen!E5
    """,
}
