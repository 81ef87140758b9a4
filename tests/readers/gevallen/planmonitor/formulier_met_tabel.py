"""Een formulier met een kleine tabel van categorie en jaar, met totalen die worden vergeleken."""

UITKOMST = "gelezen"
BLADEN = {
    "De Dijk": [
        ["Plan", "De Dijk"],
        ["Status", "1A"],
        ["Kern", "Nijkerk"],
        [],
        ["Woningen", 2026, 2027, "Totaal"],
        ["Sociale huur", 10, 5, 15],
        ["Dure koop", None, 3, 3],
        ["Totaal", 10, 8, 19],
    ]
}
TABELLEN = {
    "programma": """
        prijsklasse | jaar_van | jaar_tot | aantal | bron
        sociaal     | 2026     | 2026     | 10     | De Dijk!B6
        sociaal     | 2027     | 2027     | 5      | De Dijk!C6
        duur        | 2027     | 2027     | 3      | De Dijk!C7
    """,
}
MELDINGEN = ["TOTAAL_WIJKT_AF De Dijk!D8"]
