"""Een lange lijst met op elke regel ook het totaal van het plan."""

UITKOMST = "gelezen"
BLADEN = {
    "S": [
        ["Plan", "Status", "Totaal", "Categorie", "Aantal"],
        ["De Dijk", "1A", 15, "Sociale huur", 10],
        ["De Dijk", "1A", 15, "Koop", 5],
    ]
}
TABELLEN = {
    "programma": """
        plan_sleutel | eigendom | aantal | bron
        de-dijk      | huur     | 10     | S!E2
        de-dijk      | koop     | 5      | S!E3
    """
}
