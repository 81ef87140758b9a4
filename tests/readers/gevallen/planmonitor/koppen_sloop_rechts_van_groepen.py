"""Rechts van koppen over twee rijen staat sloop, die bij geen van de jaren hoort."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, None, 2026, None, 2027],
        ["Plan", "Kern", "Status", "Eengezins", "Meergezins", "Eengezins", "Meergezins", "Sloop"],
        ["De Dijk", "Nijkerk", "1B", 50, 16, None, 4, 14],
        ["De Laan", "Hoevelaken", "4B", None, None, 36, None, None],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | soort      | woningtype | jaar_van | aantal
        nijkerk-de-dijk    | nieuwbouw  | eengezins  | 2026     | 50
        nijkerk-de-dijk    | nieuwbouw  | meergezins | 2026     | 16
        nijkerk-de-dijk    | nieuwbouw  | meergezins | 2027     | 4
        nijkerk-de-dijk    | sloop      | onbekend   |          | 14
        hoevelaken-de-laan | nieuwbouw  | eengezins  | 2027     | 36
    """,
}
MELDINGEN = ["KOP_DOORGETROKKEN P!E2", "KOP_DOORGETROKKEN P!G2"]
