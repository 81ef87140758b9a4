"""Een formulier met een kleine tabel en daaronder de totalen, zonder opschrift."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "De Dijk"],
        ["Kern", "Nijkerk"],
        ["Status", "1A"],
        [None, "2026", "2027", "Totaal"],
        ["Sociale huur", 10, 2, 12],
        ["Dure koop", 5, None, 5],
        [None, 15, 2, 17],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | prijsklasse | jaar_van | aantal | bron
        nijkerk-de-dijk | sociaal     | 2026     | 10     | P!B5
        nijkerk-de-dijk | sociaal     | 2027     | 2      | P!C5
        nijkerk-de-dijk | duur        | 2026     | 5      | P!B6
    """,
}
