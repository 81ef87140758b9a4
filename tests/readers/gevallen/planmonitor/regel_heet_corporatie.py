"""Een lijst zonder code en status met regels die als een corporatie heten, en elk jaar evenveel woningen hebben."""

UITKOMST = "gevraagd"
VRAAG = "of zo'n regel een plan is, een totaal, of woningen die er al zijn."
BLADEN = {
    "Blad1": [
        ["Naam", "Categorie", 2026, 2027, 2028],
        ["De Dijk", "Sociale huur", 10, 4, 3],
        ["WSN", "Sociale huur", 10, 10, 10],
        ["Alliantie", "Sociale huur", 500, 490, 480],
    ]
}
MELDINGEN = ["REGEL_IS_CORPORATIE Blad1!A3", "REGEL_IS_CORPORATIE Blad1!A4"]
