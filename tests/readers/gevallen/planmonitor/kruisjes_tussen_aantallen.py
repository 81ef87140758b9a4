"""Een x tussen de aantallen zegt niet hoeveel woningen het zijn."""

UITKOMST = "gelezen"
BLADEN = {
    "P": [
        ["Plan", "Status", "Sociale huur", "Dure koop", "Totaal"],
        ["De Dijk", "1A", "x", None, 20],
        ["De Laan", "2A", 5, 10, 15],
    ]
}
MELDINGEN = ["ALLEEN_TOTAAL P!E2"]
TABELLEN = {
    "programma": """
        plan_sleutel | prijsklasse | aantal
        de-dijk      | onbekend    | 20
        de-laan      | sociaal     | 5
        de-laan      | duur        | 10
    """
}
