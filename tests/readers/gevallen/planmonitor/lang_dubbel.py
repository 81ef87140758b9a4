"""Een lange lijst waarin dezelfde soort woningen van een plan in hetzelfde jaar twee keer staat."""

UITKOMST = "gevraagd"
VRAAG = "of de woningen er dubbel staan."
BLADEN = {
    "S": [
        ["Plan", "Status", "Categorie", "Aantal", "Jaar"],
        ["De Dijk", "1A", "Sociale huur", 10, 2026],
        ["De Dijk", "1A", "Sociale huur", 10, 2027],
        ["De Dijk", "1A", "Sociale huur", 4, 2026],
    ]
}
MELDINGEN = ["PLAN_DUBBEL S!A4"]
