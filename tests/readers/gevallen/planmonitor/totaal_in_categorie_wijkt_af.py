"""Het totaal van een plan in een lange lijst klopt niet met zijn regels."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Sociale huur", 10],
        ["De Dijk", "1A", "Koop", 4],
        ["De Dijk", "1A", "Totaal", 15],
    ]
}
MELDINGEN = ["TOTAAL_WIJKT_AF S!D4"]
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal
        de-dijk | huur | 10
        de-dijk | koop | 4
    """,
}
