"""Een plan met zijn fasen eronder, waarvan de aantallen op één na optellen tot die van het plan."""

UITKOMST = "gevraagd"
VRAAG = "of de regel van het hele plan een totaal is of meetelt."
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Sociale huur", "Koop"],
        ["De Akker", "1A", 10, 10],
        ["De Akker fase 1", "1A", 6, 5],
        ["De Akker fase 2", "1A", 4, 4],
        ["De Cel", "3", 7, 8],
    ]
}
MELDINGEN = ["PLAN_BIJNA_DELEN S!A2"]
