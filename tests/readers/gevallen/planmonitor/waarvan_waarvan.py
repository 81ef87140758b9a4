"""Naast kolommen per categorie staat een kolom waarvan appartementen, en niet te zien is waarvan."""

UITKOMST = "gevraagd"
VRAAG = "van welke woningen dit een deel is."
BLADEN = {
    "S": [
        ["Plan", "Kern", "Status", "Sociale huur", "Dure koop", "Waarvan appartementen"],
        ["De Dijk", "Nijkerk", "1A", 10, 4, 3],
    ]
}
MELDINGEN = ["WAARVAN_ONDUIDELIJK S!F1"]
