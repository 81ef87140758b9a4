"""Onder een plan een regel met zijn naam en ‘waarvan fase 1’, en een met zijn naam en een soort woning."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een deel van het plan is."
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Sociale huur", "Koop"],
        ["De Akker", "1A", 10, 10],
        ["De Akker, waarvan fase 1", "1A", 6, 5],
        ["De Cel", "3", 7, 8],
        ["De Cel - appartementen", "3", 2, 8],
    ]
}
MELDINGEN = ["DEEL_OF_PLAN S!A3", "DEEL_OF_PLAN S!A5"]
