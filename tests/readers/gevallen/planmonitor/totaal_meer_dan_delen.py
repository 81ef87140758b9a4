"""Een totaal met alleen kolommen voor huur ernaast: de andere woningen hebben geen kolom."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Totaal", "Sociale huur", "Middenhuur"],
        ["De Dijk", "Nijkerk", "1A", 20, 6, 4],
        ["De Weg", "Nijkerk", "3", 10, 3, 0],
        ["Totaal", None, None, 30, 9, 4],
    ]
}
MELDINGEN = ["REST_VAN_TOTAAL P!D2", "REST_VAN_TOTAAL P!D3"]
TABELLEN = {
    "programma": """
        plan_sleutel    | eigendom | prijsklasse | aantal
        nijkerk-de-dijk | huur     | sociaal     | 6
        nijkerk-de-dijk | huur     | midden      | 4
        nijkerk-de-dijk | onbekend | onbekend    | 10
        nijkerk-de-weg  | huur     | sociaal     | 3
        nijkerk-de-weg  | onbekend | onbekend    | 7
    """,
}
