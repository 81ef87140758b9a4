"""Rechts van koppen over twee rijen staat het totaal van het plan, dat bij geen van de groepen hoort."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        [None, None, None, "Eengezins", None, "Meergezins"],
        ["Plan", "Kern", "Status", 2026, 2027, 2026, 2027, "Aantal woningen"],
        ["De Dijk", "Nijkerk", "1B", None, 18, None, None, 18],
        ["De Laan", "Hoevelaken", "4A", 25, None, None, None, 25],
        ["De Es", "Nijkerk", "1A", None, None, 7, 3, 10],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | woningtype | jaar_van | aantal | bron
        nijkerk-de-dijk    | eengezins  | 2027     | 18     | P!E3
        hoevelaken-de-laan | eengezins  | 2026     | 25     | P!D4
        nijkerk-de-es      | meergezins | 2026     | 7      | P!F5
        nijkerk-de-es      | meergezins | 2027     | 3      | P!G5
    """,
}
MELDINGEN = ["KOP_DOORGETROKKEN P!E2", "KOP_DOORGETROKKEN P!G2"]
