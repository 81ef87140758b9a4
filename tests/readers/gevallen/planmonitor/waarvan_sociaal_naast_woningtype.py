"""‘Waarvan sociale huur’ naast woningtypen, waaruit niet volgt welke van de sociale woningen eengezins zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Kern", "Status", "Eengezins", "Meergezins", "waarvan sociale huur"],
        ["De Dijk", "Nijkerk", "1B", 103, 22, 81],
        ["De Laan", "Hoevelaken", "4B", 103, 89, None],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | woningtype | prijsklasse | aantal
        nijkerk-de-dijk    | eengezins  | sociaal     | 59
        nijkerk-de-dijk    | onbekend   | sociaal     | 22
        nijkerk-de-dijk    | eengezins  | onbekend    | 22
        nijkerk-de-dijk    | onbekend   | onbekend    | 22
        hoevelaken-de-laan | eengezins  | onbekend    | 103
        hoevelaken-de-laan | meergezins | onbekend    | 89
    """,
}
MELDINGEN = ["UITSPLITSING_DEELS P!F1"]
