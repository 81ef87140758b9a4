"""Per jaar van oplevering een stuk met de koppen opnieuw, ook boven de eerste koppen."""

UITKOMST = "gelezen"
_KOPPEN = ["Plan", "Kern", "Status", "Sociale huur", "Dure koop"]
BLADEN = {
    "P": [
        [2027],
        _KOPPEN,
        ["De Dijk", "Nijkerk", "1A", 13, 28],
        [2028],
        _KOPPEN,
        ["De Laan", "Hoevelaken", "1A", 4, None],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel       | prijsklasse | jaar_van | jaar_tot | aantal
        nijkerk-de-dijk    | sociaal     | 2027     | 2027     | 13
        nijkerk-de-dijk    | duur        | 2027     | 2027     | 28
        hoevelaken-de-laan | sociaal     | 2028     | 2028     | 4
    """,
}
