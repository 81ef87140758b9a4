"""Een regel per plan met een kolom per categorie, een opleverjaar en een totaalregel."""

UITKOMST = "gelezen"
BLADEN = {
    "Plannen": [
        ["Woningbouwplannen"],
        ["Plan", "Kern", "Status", "Oplevering", "Sociale huur", "Middenhuur", "Totaal"],
        ["De Dijk", "Nijkerk", "1A", 2026, 10, 5, 15],
        ["De Laan", "Hoevelaken", "3", "na 2030", 8, None, 8],
        ["Totaal", None, None, None, 18, 5, 23],
    ]
}
TABELLEN = {
    "plannen": """
        plan_sleutel     | plan    | kern       | planstatus | hardheid | bron
        nijkerk-de-dijk  | De Dijk | Nijkerk    | 1A         | hard     | Plannen!A3
        hoevelaken-de-laan | De Laan | Hoevelaken | 3        | zacht    | Plannen!A4
    """,
    "programma": """
        plan_sleutel       | eigendom | prijsklasse | jaar_van | jaar_tot | aantal | bron
        nijkerk-de-dijk    | huur     | sociaal     | 2026     | 2026     | 10     | Plannen!E3
        nijkerk-de-dijk    | huur     | midden      | 2026     | 2026     | 5      | Plannen!F3
        hoevelaken-de-laan | huur     | sociaal     | 2031     |          | 8      | Plannen!E4
    """,
}
