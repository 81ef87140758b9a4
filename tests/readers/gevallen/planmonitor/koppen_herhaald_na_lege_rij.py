"""Na een lege rij staan de koppen nog eens, met een regel zonder naam eronder."""

UITKOMST = "gevraagd"
VRAAG = "bij welk plan de regel zonder naam hoort."
BLADEN = {
    "S": [
        ["Plan", "Planstatus", "Categorie", "2026"],
        ["De Akker", "1A", "Sociale huur", 5],
        [None, None, "Middenhuur", 3],
        [],
        ["Plan", "Planstatus", "Categorie", "2026"],
        [None, None, "Dure koop", 2],
        ["De Berg", "3", "Dure koop", 4],
    ]
}
MELDINGEN = ["PLAN_ZONDER_NAAM S!A6"]
