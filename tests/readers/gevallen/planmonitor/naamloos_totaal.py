"""Onder de regels van een plan staat een regel zonder naam en zonder soort."""

UITKOMST = "gevraagd"
VRAAG = "of dit een totaal is."
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal"],
        ["De Dijk", "1A", "Sociale huur", 10],
        [None, None, "Middenhuur", 5],
        [None, None, None, 15],
    ]
}
MELDINGEN = ["PLAN_ZONDER_NAAM S!A4"]
