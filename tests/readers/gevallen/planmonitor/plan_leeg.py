"""Een regel waarvan de plannaam (leeg) is, zoals een draaitabel dat schrijft."""

UITKOMST = "gevraagd"
VRAAG = "van welk plan de woningen zijn."
BLADEN = {"S": [["Plan", "Categorie", "Aantal"], ["De Dijk", "Koop", 10], ["(leeg)", "Koop", 5]]}
MELDINGEN = ["PLAN_ZONDER_NAAM S!A3"]
