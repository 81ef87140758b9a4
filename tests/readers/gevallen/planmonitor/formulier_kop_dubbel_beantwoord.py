"""Een formulier met twee keer hetzelfde opschrift, waarvan er een is overgeslagen."""

UITKOMST = "gelezen"
INDELING = """
[bladen.P.kolommen]
"rij 5" = "overslaan"
"""
BLADEN = {
    "P": [
        ["Plan", "De Dijk"],
        ["Kern", "Nijkerk"],
        ["Status", "1A"],
        ["Sociale huur", 10],
        ["Sociale huur", 10],
        ["Dure koop", 5],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel    | prijsklasse | aantal | bron
        nijkerk-de-dijk | sociaal     | 10     | P!B4
        nijkerk-de-dijk | duur        | 5      | P!B6
    """,
}
