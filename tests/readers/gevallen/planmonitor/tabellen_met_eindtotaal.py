"""Twee lijsten onder elkaar, elk met een totaal, en daaronder het totaal van beide."""

UITKOMST = "gelezen"
_KOPPEN = ["Plan", "Kern", "Status", "Sociale huur", "Dure koop"]
BLADEN = {
    "P": [
        ["Harde plannen"],
        _KOPPEN,
        ["De Dijk", "Nijkerk", "1A", 10, 3],
        ["De Laan", "Nijkerk", "1B", 4, 2],
        ["Totaal hard", None, None, 14, 5],
        [],
        ["Zachte plannen"],
        _KOPPEN,
        ["De Weg", "Nijkerk", "3", 7, 1],
        ["Het Pad", "Nijkerk", "4A", 2, 2],
        ["Totaal zacht", None, None, 9, 3],
        ["Totaal", None, None, 23, 9],
    ]
}
MELDINGEN = ["TOTAAL_WIJKT_AF P!E12"]
TABELLEN = {
    "programma": """
        plan_sleutel    | prijsklasse | aantal
        nijkerk-de-dijk | sociaal     | 10
        nijkerk-de-dijk | duur        | 3
        nijkerk-de-laan | sociaal     | 4
        nijkerk-de-laan | duur        | 2
        nijkerk-de-weg  | sociaal     | 7
        nijkerk-de-weg  | duur        | 1
        nijkerk-het-pad | sociaal     | 2
        nijkerk-het-pad | duur        | 2
    """,
}
