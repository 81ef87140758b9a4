"""Een lange lijst waarin een regel zonder soort precies de som is van de andere regels van het plan."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een totaal is."
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", None, 14],
        ["De Dijk", "1A", "Koop", 10],
        ["De Dijk", "1A", "Sociale huur", 4],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL S!A2"]
