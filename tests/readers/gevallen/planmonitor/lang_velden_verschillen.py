"""Een lange lijst waarin de status van een plan niet op al zijn regels gelijk is."""

UITKOMST = "gevraagd"
VRAAG = "wat de status van het plan is."
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Sociale huur", 10],
        ["De Dijk", "3", "Koop", 4],
    ]
}
MELDINGEN = ["PLANVELD_VERSCHILT S!B3"]
