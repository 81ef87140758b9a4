"""Links van de plannen staat de soort woning, op één regel niet; of die van de regel erboven geldt, is niet te zien."""

UITKOMST = "gevraagd"
VRAAG = "of de waarde erboven voor die regels geldt."
BLADEN = {
    "S": [
        ["Categorie", "Plan", "Aantal", "Jaar"],
        ["Sociale huur", "De Akker", 5, 2026],
        [None, "De Berg", 4, 2027],
        ["Dure koop", "De Cel", 2, 2027],
    ]
}
MELDINGEN = ["STATUS_EENMAAL S!A1"]
