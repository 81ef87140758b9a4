"""Een lange lijst met een woord voor een soort woning dat de monitor niet kent."""

UITKOMST = "gevraagd"
VRAAG = "wat dat woord betekent."
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Starters", 10],
        ["De Dijk", "1A", "Sociale huur", 4],
    ]
}
MELDINGEN = ["CATEGORIE_ONBEKEND S!C2"]
