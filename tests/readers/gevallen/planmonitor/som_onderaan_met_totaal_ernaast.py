"""Twee groepen plannen met hun som eronder, waarvan één naam ‘Totaal’ heeft; de andere som klopt in een kolom niet."""

UITKOMST = "gevraagd"
VRAAG = "of de regel een totaal is of zelf meetelt."
BLADEN = {
    "S": [
        ["Plan", "Sociale huur", "Koop"],
        ["De Akker", 1, 2],
        ["De Berg", 4, 5],
        ["Oost", 5, 8],
        ["De Cel", 7, 8],
        ["De Dam", 2, 2],
        ["Totaal West", 9, 10],
    ]
}
MELDINGEN = ["REGEL_LIJKT_TOTAAL S!A4", "TOTAAL_ONZEKER S!A7"]
