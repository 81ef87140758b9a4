"""Een lange lijst waarin twee kolommen van een regel elkaar tegenspreken: koop, en toch sociale huur."""

UITKOMST = "gevraagd"
VRAAG = "welke van de twee niet klopt."
BLADEN = {
    "S": [
        ["Plan", "Status", "Huur/koop", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Koop", "Sociale huur", 10],
        ["De Laan", "1A", "Huur", "Sociale huur", 4],
    ]
}
MELDINGEN = ["CATEGORIE_TEGENSTRIJDIG S!D2"]
