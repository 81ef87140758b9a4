"""Een blad per soort woningen, met dezelfde plannen en de jaren als kolommen."""

UITKOMST = "gelezen"
KOP = ["Plan", "Kern", "Status", 2026, 2027, "Totaal"]
BLADEN = {
    "Sociale huur": [
        KOP,
        ["De Dijk", "Nijkerk", "2A", 10, 5, 15],
        ["De Weg", "Nijkerk", None, None, 12, 12],
        ["Totaal", None, None, 10, 17, 27],
    ],
    "Middenhuur": [KOP, ["De Dijk", "Nijkerk", None, None, 6, 6], ["Totaal", None, None, None, 6, 6]],
    "Koop": [KOP, ["De Weg", "Nijkerk", "3", 8, None, 8], ["Totaal", None, None, 8, None, 8]],
}
TABELLEN = {
    "plannen": """
        plan_sleutel    | plan    | planstatus
        nijkerk-de-dijk | De Dijk | 2A
        nijkerk-de-weg  | De Weg  | 3
    """,
    "programma": """
        plan_sleutel    | eigendom | prijsklasse | jaar_van | aantal | bron
        nijkerk-de-dijk | huur     | sociaal     | 2026     | 10     | Sociale huur!D2
        nijkerk-de-dijk | huur     | sociaal     | 2027     | 5      | Sociale huur!E2
        nijkerk-de-weg  | huur     | sociaal     | 2027     | 12     | Sociale huur!E3
        nijkerk-de-dijk | huur     | midden      | 2027     | 6      | Middenhuur!E2
        nijkerk-de-weg  | koop     | onbekend    | 2026     | 8      | Koop!D2
    """,
}
MELDINGEN = ["SOORT_UIT_OPSCHRIFT Sociale huur!A1", "SOORT_UIT_OPSCHRIFT Middenhuur!A1", "SOORT_UIT_OPSCHRIFT Koop!A1"]
